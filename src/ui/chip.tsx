import type { ReactNode } from 'react';
import { IconButton } from './button';
import styles from './chip.module.css';
import { classNames } from './class-names';

interface ChipProps {
  readonly children: ReactNode;
  /** What removing does, spoken: "Remove Jan to Dec 2024". Without it the chip is a fixed fact. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void };
}

/** A filter: round and grey, as a cohort is square and tinted. */
export function Chip({ children, remove }: ChipProps) {
  return (
    <span className={classNames(styles.chip, remove === undefined && styles.fixed)}>
      {children}
      {remove !== undefined && (
        <IconButton icon="remove" label={remove.label} onClick={remove.onRemove} />
      )}
    </span>
  );
}
