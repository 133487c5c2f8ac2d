import type { Distribution, LadderStep, SpecializationRow } from '../../domain/answer';

export type Level = LadderStep['level'];
export type Column = 'specialization' | 'all' | Level;

/** By which column the table is sorted, and which way. */
export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

export const FIRST_ORDER: Order = { column: 'all', direction: 'descending' };

/** The same column again turns round; another begins with its highest figure, names with A. */
export function orderAfter(order: Order, column: Column): Order {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column === 'specialization' ? 'ascending' : 'descending' };
}

/** The group of a row under a column; null for the column of names and for a level it lacks. */
export function groupOf(row: SpecializationRow, column: Column): Distribution | null {
  if (column === 'all') return row.all;
  return row.levels.find(({ level }) => level === column) ?? null;
}

/** Rows without a figure come after, those without an offer last, both ways; equal ones by name. */
export function sortRows(
  rows: readonly SpecializationRow[],
  { column, direction }: Order,
): readonly SpecializationRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (a: SpecializationRow, b: SpecializationRow) =>
    a.specialization.localeCompare(b.specialization, 'en');
  if (column === 'specialization') return rows.toSorted((a, b) => sign * byName(a, b));
  const place = (row: SpecializationRow) => {
    const group = groupOf(row, column);
    if (group !== null && group.median !== null) return 0;
    return group !== null && group.offers > 0 ? 1 : 2;
  };
  const median = (row: SpecializationRow) => groupOf(row, column)?.median ?? 0;
  return rows.toSorted(
    (a, b) => place(a) - place(b) || sign * (median(a) - median(b)) || byName(a, b),
  );
}
