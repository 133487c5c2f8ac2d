import type { CohortSummary } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { CountUnit } from '../../domain/vocabulary';
import { useChoices } from '../../state/choices';
import { periodTitle } from '../../ui/format/month';
import { shortMoney } from '../../ui/format/money';
import { type Axis, position } from './axis';
import { CardRow } from './card-row';
import styles from './cards.module.css';
import { type CardTable, differenceRow } from './cards-view-model';
import { Definition } from './definition';
import { DifferenceRow } from './difference-row';
import type { Defined } from './figures';
import { useSparklines } from './use-cards';

interface CardsTableProps {
  readonly table: CardTable;
  readonly summaries: readonly CohortSummary[];
  readonly count: CountUnit;
  readonly nouns: Nouns;
}

/**
 * One table; where it is narrow its rows become columns. The roles are written out because a table
 * that is laid out as a grid loses them.
 */
export function CardsTable({ table, summaries, count, nouns }: CardsTableProps) {
  const lines = useSparklines();
  const difference = differenceRow(summaries, table);
  const define = (measure: Defined) => (
    <Definition measure={measure} table={table} summaries={summaries} count={count} nouns={nouns} />
  );
  return (
    <div className={styles.scroll}>
      <table
        role="table"
        aria-label="Summary by cohort"
        className={styles.table}
        data-cohorts={table.rows.length}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Cohort
            </th>
            <th role="columnheader" scope="col">
              {define('median')}
              <small>95&nbsp;% interval</small>
            </th>
            <th role="columnheader" scope="col" className={styles.plot}>
              {define('interval')}
              {table.axis !== null && <AxisTicks axis={table.axis} />}
            </th>
            {lines?.size !== 0 && <TrendHead />}
            {table.measures.map((measure) => (
              <th key={measure} role="columnheader" scope="col" className={styles.figure}>
                {define(measure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row) => (
            <CardRow
              key={row.slot}
              row={row}
              axis={table.axis}
              sparkline={lines?.get(`${row.slot} ${row.fullName}`)}
              hasTrend={lines?.size !== 0}
            />
          ))}
          {difference !== null && <DifferenceRow row={difference} hasTrend={lines?.size !== 0} />}
        </tbody>
      </table>
    </div>
  );
}

function AxisTicks({ axis }: { readonly axis: Axis }) {
  return (
    <span className={styles.ticks} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} style={{ left: `${position(axis, tick)}%` }}>
          {shortMoney(tick)}
        </span>
      ))}
    </span>
  );
}

function TrendHead() {
  const period = useChoices((choices) => choices.filters.period);
  return (
    <th role="columnheader" scope="col" className={styles.trend}>
      {period === null ? 'Trend' : periodTitle(period)}
    </th>
  );
}
