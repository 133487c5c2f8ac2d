import { Suspense } from 'react';
import { late } from '../../ui/late';
import { CohortName } from '../../ui/swatch';
import type { Axis } from './axis';
import styles from './cards.module.css';
import type { CardRow as Row } from './cards-view-model';
import type { Figure } from './figures';
import type { Sparkline } from './sparkline-points';

/** The figures do not wait for what is drawn beside them. */
const CardPlot = late(async () => (await import('./card-plot')).CardPlot);
const TrendLine = late(async () => (await import('./trend-line')).TrendLine);

interface CardRowProps {
  readonly row: Row;
  readonly axis: Axis | null;
  /** Undefined while it is on its way, null where there is too little to draw. */
  readonly sparkline: Sparkline | null | undefined;
  readonly hasTrend: boolean;
}

/** The figures of one cohort. */
export function CardRow({ row, axis, sparkline, hasTrend }: CardRowProps) {
  return (
    <tr role="row" data-slot={row.slot}>
      <th role="rowheader" scope="row" className={styles.who} title={row.fullName}>
        <CohortName slot={row.slot} name={row.name} />
      </th>
      <td role="cell" className={styles.median}>
        {row.median === null ? (
          <span className={styles.message}>{row.message}</span>
        ) : (
          <>
            <b>{row.median}</b>
            <small>{row.interval}</small>
          </>
        )}
      </td>
      <td role="cell" className={styles.plot}>
        {row.marks !== null && axis !== null && (
          <Suspense>
            <CardPlot slot={row.slot} marks={row.marks} axis={axis} />
          </Suspense>
        )}
      </td>
      {hasTrend && (
        <td role="cell" className={styles.trend}>
          {sparkline !== null && sparkline !== undefined && (
            <Suspense>
              <TrendLine line={sparkline} />
            </Suspense>
          )}
        </td>
      )}
      {row.figures.map(({ measure, figure }) => (
        <FigureCell key={measure} figure={figure} />
      ))}
    </tr>
  );
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  return (
    <td role="cell" className={styles.figure}>
      {figure.quiet ? <span className={styles.quiet}>{figure.text}</span> : figure.text}
      {figure.note !== null && (
        <small>
          {figure.note}
          <span className={styles.noteEnd}>{figure.noteEnd}</span>
        </small>
      )}
    </td>
  );
}
