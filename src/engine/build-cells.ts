import type { OfferColumns } from '../data/columns';
import { firstRows, sortByKey } from './counting-sort';
import type { Options } from './options';
import type { Cells } from './table';

/** Source rows by month, then specialization, then counted before not counted; stable. */
export function sortIntoCells(
  columns: OfferColumns,
  counted: Uint32Array,
  specializations: Options | null,
): Uint32Array {
  const keyCount = 2 * Math.max(1, specializations?.values.length ?? 1);
  const codes = columns.specialization?.codes ?? null;
  const placeOf = specializations?.placeOf ?? null;
  const keys = new Uint32Array(columns.rows);
  for (let row = 0; row < columns.rows; row++) {
    const place = codes === null || placeOf === null ? 0 : placeOf[codes[row]!]!;
    keys[row] = 2 * place + (counted[row]! > 0 ? 0 : 1);
  }
  return sortByMonth(columns.month, sortByKey(firstRows(columns.rows), keys, keyCount));
}

function specializationOf(columns: OfferColumns, options: Options | null, row: number): number {
  if (options === null || columns.specialization === null) return 0;
  return options.placeOf[columns.specialization.codes[row]!]!;
}

function sortByMonth(months: Int32Array | null, order: Uint32Array): Uint32Array {
  if (months === null || months.length === 0) return order;
  let first = months[0]!;
  let last = first;
  for (const month of months) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const keys = new Uint32Array(months.length);
  for (let row = 0; row < months.length; row++) keys[row] = months[row]! - first;
  return sortByKey(order, keys, last - first + 1);
}

/** The runs of equal (month, specialization) along `order`. */
export function buildCells(
  columns: OfferColumns,
  counted: Uint32Array,
  specializations: Options | null,
  order: Uint32Array,
): Cells {
  const starts = cellStarts(columns, order);
  const count = starts.length;
  const cells = {
    count,
    month: new Int32Array(count),
    specialization: new Uint32Array(count),
    from: Uint32Array.from(starts),
    counted: new Uint32Array(count),
    to: new Uint32Array(count),
  };
  for (let cell = 0; cell < count; cell++) {
    const from = starts[cell]!;
    const to = starts[cell + 1] ?? order.length;
    cells.month[cell] = columns.month?.[order[from]!] ?? -1;
    cells.specialization[cell] = specializationOf(columns, specializations, order[from]!);
    cells.counted[cell] = firstUncounted(counted, order, from, to);
    cells.to[cell] = to;
  }
  return cells;
}

function cellStarts({ month, specialization }: OfferColumns, order: Uint32Array): number[] {
  const starts: number[] = [];
  const codes = specialization?.codes ?? null;
  let monthBefore = -2;
  let codeBefore = -1;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const ownMonth = month === null ? -1 : month[row]!;
    const ownCode = codes === null ? 0 : codes[row]!;
    if (ownMonth !== monthBefore || ownCode !== codeBefore) starts.push(place);
    monthBefore = ownMonth;
    codeBefore = ownCode;
  }
  return starts;
}

function firstUncounted(
  counted: Uint32Array,
  order: Uint32Array,
  from: number,
  to: number,
): number {
  let place = from;
  while (place < to && counted[order[place]!]! > 0) place++;
  return place;
}
