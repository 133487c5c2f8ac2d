import { MONTHS_PER_STEP, type Step } from '../domain/month';
import type { Table } from './table';

/** A hostile date must not make more points than a chart can show: the last 50 years, by month. */
const MOST_STEPS = 600;

/** `monthIndex` of the first month of every step from the first to the last month of the data. */
export function stepStarts({ months }: Table, step: Step): readonly number[] {
  if (months === null) return [];
  const size = MONTHS_PER_STEP[step];
  const last = months.to - (months.to % size);
  const first = Math.max(months.from - (months.from % size), last - (MOST_STEPS - 1) * size);
  return Array.from({ length: (last - first) / size + 1 }, (_, place) => first + place * size);
}

/** The rows of each step; `rows` are ascending, which is the order of months. */
export function splitByStep(
  { cells }: Table,
  rows: Uint32Array,
  starts: readonly number[],
): readonly Uint32Array[] {
  const edges = starts.map((month) =>
    lowerBound(rows, firstRowFrom(cells.month, cells.from, month)),
  );
  return edges.map((edge, place) => rows.subarray(edge, edges[place + 1] ?? rows.length));
}

/** The first row of `month` or later. */
function firstRowFrom(months: Int32Array, from: Uint32Array, month: number): number {
  const cell = lowerBound(months, month);
  return from[cell] ?? Number.MAX_SAFE_INTEGER;
}

/** The first place whose value is at least `target`; the length where there is none. */
function lowerBound(ascending: ArrayLike<number>, target: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
