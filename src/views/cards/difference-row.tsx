import { signedInterval } from '../../ui/format/money';
import styles from './cards.module.css';
import type { DifferenceRow as Row } from './cards-view-model';
import { useDifference } from './use-cards';

/** The second cohort minus the first; the interval comes when it is known, in a place kept for it. */
export function DifferenceRow({
  row,
  hasTrend,
}: {
  readonly row: Row;
  readonly hasTrend: boolean;
}) {
  const interval = useDifference()?.interval ?? null;
  return (
    <tr role="row" className={styles.difference}>
      <th role="rowheader" scope="row" title={row.label}>
        Difference
      </th>
      <td role="cell">
        {row.median !== null && <b>{row.median}</b>}
        <small>{interval === null ? '\u00a0' : signedInterval(interval)}</small>
      </td>
      <td role="cell" className={styles.plot}>
        <small>{row.label}</small>
      </td>
      {hasTrend && <td role="cell" className={styles.trend} />}
      {row.figures.map(({ measure, text }) => (
        <td key={measure} role="cell" className={styles.figure}>
          {text}
        </td>
      ))}
    </tr>
  );
}
