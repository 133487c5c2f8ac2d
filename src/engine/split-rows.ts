import type { CodedDimension, RankedDimension } from './table';

/** The rows of each option of a dimension, in their order. */
export function splitByCode(
  rows: Uint32Array,
  { codes, values }: CodedDimension,
): readonly Uint32Array[] {
  const next = new Uint32Array(values.length + 1);
  for (let place = 0; place < rows.length; place++) next[codes[rows[place]!]! + 1]!++;
  for (let code = 0; code < values.length; code++) next[code + 1]! += next[code]!;
  const starts = next.slice();
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    sorted[next[codes[row]!]!++] = row;
  }
  return values.map((_, code) => sorted.subarray(starts[code], starts[code + 1]));
}

/** The rows by ascending rank, in their order where the ranks are equal. */
export function sortByRank(rows: Uint32Array, { codes, values }: RankedDimension): Uint32Array {
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
