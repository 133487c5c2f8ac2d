import type { CodedDimension, RankedDimension } from './table';

/** The rows of each option of a dimension, in their order. */
export function splitByCode(rows: Uint32Array, dimension: CodedDimension): readonly Uint32Array[] {
  const { codes, values } = dimension;
  const parts = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) parts[place] = codes[rows[place]!]!;
  return splitByPart(rows, parts, values.length);
}

/** The rows of each part from 0 to under `count`, in their order; `parts` names the part of each. */
export function splitByPart(
  rows: Uint32Array,
  parts: Uint32Array,
  count: number,
): readonly Uint32Array[] {
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < rows.length; place++) starts[parts[place]! + 1]!++;
  for (let part = 0; part < count; part++) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) sorted[next[parts[place]!]!++] = rows[place]!;
  return Array.from({ length: count }, (_, part) =>
    sorted.subarray(starts[part], starts[part + 1]),
  );
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
