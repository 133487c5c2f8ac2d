import type { ReactNode } from 'react';
import styles from './guide.module.css';

interface SectionProps {
  readonly title: string;
  /** False where there is nothing to say. */
  readonly shown?: boolean;
  readonly children: ReactNode;
}

/** A titled piece of a text column. */
export function Section({ title, shown = true, children }: SectionProps) {
  return shown ? (
    <div className={styles.section}>
      <h3>{title}</h3>
      {children}
    </div>
  ) : null;
}

export function PlainList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
