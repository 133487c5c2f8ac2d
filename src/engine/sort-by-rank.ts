import { sortByKey } from './counting-sort';
import { listOf, type RowSource } from './row-source';
import type { RankedDimension } from './table';

/** The rows by ascending rank, in the order of the source where the ranks are equal. */
export function sortByRank(source: RowSource, { codes, values }: RankedDimension): Uint32Array {
  const rows = listOf(source);
  const ranks = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) ranks[place] = codes[rows[place]!]!;
  return sortByKey(rows, ranks, values.length + 1);
}
