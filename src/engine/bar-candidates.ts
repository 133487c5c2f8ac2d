import { FEWEST_FOR_MEDIAN } from '../domain/answer';
import type { Members } from './members';

/** Distinct candidates of the columns of a histogram. */
export interface BarCandidates {
  /** Of each column alone. */
  readonly own: Uint32Array;
  /** Of the lowest column, the two lowest, and so on as far as columns can be pooled. */
  readonly lowest: Uint32Array;
  /** Of the highest column, the two highest, and so on. */
  readonly highest: Uint32Array;
}

/**
 * Counts the candidates of a group by column. Columns are pooled at most up to the first that alone
 * holds enough, so only what lies there is looked at once more.
 */
export function countBarCandidates(
  members: Members,
  columnOfRank: Uint8Array,
  columns: number,
): BarCandidates {
  const own = candidatesByColumn(members, columnOfRank, columns);
  const isEnough = (count: number) => count >= FEWEST_FOR_MEDIAN;
  const first = own.findIndex(isEnough);
  const last = own.findLastIndex(isEnough);
  const fromLast = columnOfRank.map((column) => columns - 1 - column);
  return {
    own,
    lowest: unions(members, columnOfRank, first < 0 ? columns : first + 1),
    highest: unions(members, fromLast, last < 0 ? columns : columns - last),
  };
}

function candidatesByColumn(
  { ids, ranks }: Members,
  columnOfRank: Uint8Array,
  columns: number,
): Uint32Array {
  const own = new Uint32Array(columns);
  const seen = new Int32Array(columns).fill(-1);
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place]!;
    const column = columnOfRank[ranks[place]!]!;
    own[column]! += (seen[column]! - id) >>> 31;
    seen[column] = id;
  }
  return own;
}

/** Distinct candidates of the first column, the first two, and so on up to `count`. */
function unions({ ids, ranks }: Members, columnOfRank: Uint8Array, count: number): Uint32Array {
  const candidates = new Uint32Array(count);
  let before = -1;
  let nearest = 0;
  for (let place = 0; place < ids.length; place++) {
    const column = columnOfRank[ranks[place]!]!;
    if (column >= count) continue;
    const id = ids[place]!;
    if (id === before) {
      nearest = Math.min(nearest, column);
      continue;
    }
    if (before >= 0) candidates[nearest]!++;
    before = id;
    nearest = column;
  }
  if (before >= 0) candidates[nearest]!++;
  for (let column = 1; column < count; column++) candidates[column]! += candidates[column - 1]!;
  return candidates;
}
