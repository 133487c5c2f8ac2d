import { type CSSProperties, useMemo } from 'react';
import { classNames } from '../../ui/class-names';
import { type Roving, useRoving } from '../../ui/roving';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './heat-table.module.css';
import { type Column, type Level, type Order, orderAfter } from './order';
import type { HeatCell, HeatRow } from './specializations-view-model';

interface HeatTableProps {
  readonly levels: readonly Level[];
  readonly rows: readonly HeatRow[];
  /** Who stands behind the medians, in the plural. */
  readonly people: string;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onChoose: (specialization: string, level: Level | null) => void;
}

/** Medians over people, darker where higher. One tab stop; arrows move between the cells. */
export function HeatTable(props: HeatTableProps) {
  const { levels, rows, people, order, onOrder, onChoose } = props;
  const open = useMemo(
    () => rows.map(({ cells }) => cells.map(({ kind }) => kind === 'shown')),
    [rows],
  );
  const roving = useRoving<HTMLTableSectionElement>(open);
  const columns: readonly Column[] = ['specialization', ...levels, 'all'];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>
            Median and number of {people} by specialization and level. A cell makes a cohort.
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={roving.ref} onKeyDown={roving.onKeyDown}>
          {rows.map((row, index) => (
            <tr key={row.specialization} className={classNames(row.focused && styles.focused)}>
              <th scope="row">{row.specialization}</th>
              {row.cells.map((cell, column) => (
                <Cell
                  key={cell.level ?? 'all'}
                  cell={cell}
                  stop={roving.cell({ row: index, column })}
                  onChoose={() => onChoose(row.specialization, cell.level)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const COLUMN_NAMES: ReadonlyMap<Column, string> = new Map([
  ['specialization', 'Specialization'],
  ['all', 'All'],
]);

interface ColumnHeadProps {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const sorted = order.column === column ? order.direction : undefined;
  return (
    <th scope="col" aria-sort={sorted ?? 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder(orderAfter(order, column))}
      >
        {sorted !== undefined && (
          <span className={styles.arrow} aria-hidden="true">
            {sorted === 'ascending' ? '↑' : '↓'}
          </span>
        )}
        {COLUMN_NAMES.get(column) ?? column}
      </button>
    </th>
  );
}

interface CellProps {
  readonly cell: HeatCell;
  readonly stop: ReturnType<Roving<HTMLElement>['cell']>;
  readonly onChoose: () => void;
}

function Cell({ cell, stop, onChoose }: CellProps) {
  const seen = (
    <span aria-hidden="true" className={styles.seen}>
      <span className={styles.figure}>{cell.figure}</span>
      <span className={styles.count}>{cell.count}</span>
    </span>
  );
  if (cell.kind !== 'shown') {
    return (
      <td className={styles[cell.kind]} title={cell.words}>
        <VisuallyHidden>{cell.words}</VisuallyHidden>
        {seen}
      </td>
    );
  }
  const heat: CSSProperties & Record<'--heat-share', string> = {
    '--heat-share': `${(cell.heat ?? 0).toFixed(1)}%`,
  };
  return (
    <td className={classNames(styles.shown, cell.rough && styles.rough)} style={heat}>
      <button type="button" title={cell.words} onClick={onChoose} {...stop}>
        <VisuallyHidden>{cell.words}</VisuallyHidden>
        {seen}
      </button>
    </td>
  );
}
