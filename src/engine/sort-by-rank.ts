import { listOf, type RowSource } from './row-source';
import type { RankedDimension } from './table';

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
