import type { CSSProperties } from 'react';
import { CohortName } from '../../ui/swatch';
import type { StepReading } from './reading';
import styles from './trend.module.css';

interface TrendReadProps {
  readonly reading: StepReading | null;
  /** Room is kept for so many, also while nothing is read. */
  readonly cohorts: number;
}

/** What is read, in a place that is always there. */
export function TrendRead({ reading, cohorts }: TrendReadProps) {
  const room: CSSProperties & Record<'--cohorts' | '--rows', number> = {
    '--cohorts': cohorts,
    '--rows': Math.ceil(cohorts / 2),
  };
  return (
    <dl className={styles.read} style={room}>
      <dt>{reading?.label ?? 'Read'}</dt>
      <dd className={styles.entries}>
        {reading === null ? (
          <span className={styles.hint}>Point at a step, or move with the arrow keys</span>
        ) : (
          reading.entries.map(({ slot, name, median, rest }) => (
            <span key={slot}>
              <CohortName slot={slot} name={name} /> {median !== null && <b>{median}</b>}
              {median === null ? rest : `, ${rest}`}
            </span>
          ))
        )}
      </dd>
    </dl>
  );
}
