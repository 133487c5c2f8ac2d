import type { Codes } from '../columns';
import type { NumberArray, SourceTable } from '../table/source-table';
import { lineOf } from '../table/source-table';

/** The source rows that are kept, ascending; `rows` null: all of them. */
export interface RowSelection {
  readonly count: number;
  readonly rows: Uint32Array | null;
}

/** Lines named in a report for each reason or value. */
export const MOST_LINES = 5;

/** Copies `source` at the selected rows into `target`, which has `count` entries. */
export function gather(
  { rows }: RowSelection,
  source: NumberArray,
  target: Exclude<NumberArray, Int8Array | Int16Array>,
): void {
  if (rows === null) target.set(source);
  else for (let row = 0; row < rows.length; row += 1) target[row] = source[rows[row]!]!;
}

/**
 * `byCode[codes[row]]` of the selected rows into `target`, which has `count` entries. All columns
 * come here with the same kind of `byCode`: loops over few kinds of arrays are several times faster.
 */
export function translate(
  { count, rows }: RowSelection,
  codes: Codes,
  byCode: Float64Array,
  target: Codes | Int32Array | Float32Array,
): void {
  if (rows === null) {
    for (let row = 0; row < count; row += 1) target[row] = byCode[codes[row]!]!;
  } else {
    for (let row = 0; row < count; row += 1) target[row] = byCode[codes[rows[row]!]!]!;
  }
}

/** How many selected rows have each of `distinct` codes. */
export function countCodes(
  { count, rows }: RowSelection,
  codes: Codes,
  distinct: number,
): Uint32Array {
  const counts = new Uint32Array(distinct);
  if (rows === null) for (let row = 0; row < count; row += 1) counts[codes[row]!]! += 1;
  else for (let row = 0; row < count; row += 1) counts[codes[rows[row]!]!]! += 1;
  return counts;
}

/** The lines of the first few selected rows that pass. */
export function firstLines(
  table: SourceTable,
  selection: RowSelection,
  passes: (sourceRow: number) => boolean,
): readonly number[] {
  const lines: number[] = [];
  for (let row = 0; row < selection.count && lines.length < MOST_LINES; row += 1) {
    const sourceRow = selection.rows?.[row] ?? row;
    if (passes(sourceRow)) lines.push(lineOf(table, sourceRow));
  }
  return lines;
}

/** All rows of a table of `count`. */
export function wholeSelection(count: number): RowSelection {
  return { count, rows: null };
}

/** The rows whose byte is 1. */
export function selectionOf(kept: Uint8Array): RowSelection {
  const count = countKept(kept);
  if (count === kept.length) return wholeSelection(count);
  const rows = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < kept.length; row += 1) if (kept[row] === 1) rows[next++] = row;
  return { count, rows };
}

/** How many bytes are 1; all are 0 or 1. */
export function countKept(kept: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < kept.length; row += 1) count += kept[row] ?? 0;
  return count;
}
