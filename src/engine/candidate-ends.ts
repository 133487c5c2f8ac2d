import { bitsIn, RowSet } from './row-set';
import type { Table } from './table';

/** Counts the candidates of a set of rows, 32 rows at once: the rows of a candidate stand together. */
export class CandidateEnds {
  /** The last row of each candidate; null where each row is a candidate of its own. */
  private readonly ends: RowSet | null;

  constructor({ candidate, candidates, rows }: Table) {
    this.ends = candidates === rows ? null : lastRows(candidate, rows);
  }

  /** Distinct candidates. */
  count(set: RowSet): number {
    return this.ends === null ? set.size : countReached(set.words, this.ends.words);
  }
}

function lastRows(candidate: Uint32Array, rows: number): RowSet {
  const ends = new RowSet(rows);
  for (let row = 0; row < rows; row++) if (candidate[row] !== candidate[row + 1]) ends.add(row);
  return ends;
}

/**
 * How many candidates have a row in the set. Inside a word, a candidate's bits below the
 * end plus as many ones carry into the end exactly where one of them is set; what a candidate has
 * in an earlier word is carried along.
 */
function countReached(words: Int32Array, ends: Int32Array): number {
  let reached = 0;
  let carried = 0;
  for (let index = 0; index < words.length; index++) {
    const end = ends[index]!;
    const bits = words[index]! | carried;
    reached += bitsIn((((bits & ~end) + ~end) | bits) & end);
    const open = end === 0 ? -1 : ~(-1 >>> Math.clz32(end));
    carried = (bits & open) === 0 ? 0 : 1;
  }
  return reached;
}
