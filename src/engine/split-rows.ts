import type { Codes } from '../data/columns';
import { ListedRows, listOf, type RowSource } from './row-source';
import type { CodedDimension, RankedDimension } from './table';

/** Which part the rows with a code belong to. */
export interface Parts {
  readonly codes: Codes;
  /** By code, from 0 to `count`; rows of part `count` belong nowhere. */
  readonly partOf: Uint16Array | Uint32Array;
  readonly count: number;
}

/** One part for each option of a dimension. */
export function partsOf({ codes, values }: CodedDimension): Parts {
  return { codes, partOf: Uint32Array.from(values, (_, code) => code), count: values.length };
}

/** The rows of each part, in the order of the source. */
export function splitRows(
  source: RowSource,
  { codes, partOf, count }: Parts,
): readonly ListedRows[] {
  const rows = listOf(source);
  const next = new Uint32Array(count + 2);
  for (let place = 0; place < rows.length; place++) next[partOf[codes[rows[place]!]!]! + 1]!++;
  for (let part = 0; part <= count; part++) next[part + 1]! += next[part]!;
  const starts = next.slice();
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    sorted[next[partOf[codes[row]!]!]!++] = row;
  }
  return Array.from(
    { length: count },
    (_, part) => new ListedRows(sorted, starts[part], starts[part + 1]),
  );
}

/** The rows by ascending rank, in the order of the source where the ranks are equal. */
export function sortByRank(source: RowSource, { codes, values }: RankedDimension): Uint32Array {
  const rows = listOf(source);
  const next = new Uint32Array(values.length + 2);
  for (let place = 0; place < rows.length; place++) next[codes[rows[place]!]! + 1]!++;
  for (let rank = 0; rank <= values.length; rank++) next[rank + 1]! += next[rank]!;
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    sorted[next[codes[row]!]!++] = row;
  }
  return sorted;
}
