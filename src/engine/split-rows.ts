import type { CodedDimension } from './table';

/** The rows of each option of a dimension, in their order. */
export function splitByCode(rows: Uint32Array, dimension: CodedDimension): readonly Uint32Array[] {
  const { codes, values } = dimension;
  return splitBy(rows, values.length, (row) => codes[row]!);
}

/** The rows of each part from 0 to under `parts`, in their order. */
export function splitBy(
  rows: Uint32Array,
  parts: number,
  partOf: (row: number) => number,
): readonly Uint32Array[] {
  const starts = new Uint32Array(parts + 1);
  for (let place = 0; place < rows.length; place++) starts[partOf(rows[place]!) + 1]!++;
  for (let part = 0; part < parts; part++) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    sorted[next[partOf(row)]!++] = row;
  }
  return Array.from({ length: parts }, (_, part) =>
    sorted.subarray(starts[part]!, starts[part + 1]!),
  );
}
