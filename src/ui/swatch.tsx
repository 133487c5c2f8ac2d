import type { ReactNode } from 'react';
import type { Slot } from '../domain/cohort';
import './slot.css';
import styles from './swatch.module.css';

/** What fills each place besides its colour: solid, diagonal, dots, cross, in a square of 14. */
const MARKS: Readonly<Record<Slot, ReactNode>> = {
  0: <rect x="0.75" y="0.75" width="12.5" height="12.5" className={styles.solid} />,
  1: <path d="M1 7 7 1M1 13 13 1M7 13l6-6" className={styles.line} />,
  2: (
    <g className={styles.solid}>
      <circle cx="4.4" cy="4.4" r="1.4" />
      <circle cx="9.6" cy="4.4" r="1.4" />
      <circle cx="4.4" cy="9.6" r="1.4" />
      <circle cx="9.6" cy="9.6" r="1.4" />
    </g>
  ),
  3: <path d="M5 1v12M9 1v12M1 5h12M1 9h12" className={styles.line} />,
};

/** The colour and the pattern of a cohort's place. Decorative: its name stands beside it. */
export function Swatch({ slot }: { readonly slot: Slot }) {
  return (
    <svg className={styles.swatch} data-slot={slot} viewBox="0 0 14 14" aria-hidden="true">
      {MARKS[slot]}
      <rect x="0.75" y="0.75" width="12.5" height="12.5" className={styles.edge} />
    </svg>
  );
}

/** A cohort's name in its own hue, with its swatch unless the place is too narrow. */
export function CohortName({
  slot,
  name,
  swatch = true,
}: {
  readonly slot: Slot;
  readonly name: string;
  readonly swatch?: boolean;
}) {
  return (
    <span className={styles.name} data-slot={slot}>
      {swatch && <Swatch slot={slot} />}
      <b>{name}</b>
    </span>
  );
}
