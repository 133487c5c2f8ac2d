import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonProps extends ComponentProps<'button'> {
  /** 'main' is the one filled button of a place, 'plain' has no edge. */
  readonly look?: 'edge' | 'plain' | 'main';
}

export function Button({ look = 'edge', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classNames(styles.button, styles[look], className)} {...rest} />
  );
}

/** Reads as a link and does something: "Table", "Reset". */
export function QuietButton({ className, type = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type={type} className={classNames(styles.quiet, className)} {...rest} />;
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: keyof typeof ICONS;
  /** Also the tooltip. */
  readonly label: string;
}

const ICONS = {
  duplicate: 'M4.5 4.5h6v6h-6zM7.5 4.5v-3h-6v6h3',
  remove: 'M2 2l8 8M10 2l-8 8',
  swap: 'M1 4.5h10l-2.5-2.5M11 7.5H1l2.5 2.5',
} as const;

export function IconButton({ icon, label, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      className={classNames(styles.icon, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
