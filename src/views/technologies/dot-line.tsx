import { shortMoney } from '../../ui/format/money';
import { type AmountAxis, placeOf } from './amount-axis';
import styles from './dot-line.module.css';
import type { Mark } from './technologies-view-model';

/** The amounts of the ticks over the rows, placed as the dots are. */
export function AxisTicks({ axis }: { readonly axis: AmountAxis }) {
  return (
    <svg className={styles.axis} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <text key={tick} x={`${placeOf(axis, tick)}%`} y="12" className={styles.tick}>
          {shortMoney(tick)}
        </text>
      ))}
    </svg>
  );
}

/** One row: hairline, interval, dot. The row's words say the same, so it is not spoken. */
export function DotLine({ mark }: { readonly mark: Mark }) {
  const { at, line } = mark;
  return (
    <svg className={styles.line} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.hairline} />
      {line !== null && (
        <line
          x1={`${line.from}%`}
          x2={`${line.to}%`}
          y1="50%"
          y2="50%"
          className={styles.interval}
          data-open={line.isOpen}
        />
      )}
      <circle cx={`${at}%`} cy="50%" r="4" className={styles.dot} data-rough={line === null} />
    </svg>
  );
}
