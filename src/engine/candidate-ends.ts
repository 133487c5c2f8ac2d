import type { RowSearch } from './row-search';
import { bitsIn, RowSet } from './row-set';
import type { Table } from './table';

/** Counts the candidates of a set of rows, 32 rows at once: the rows of a candidate stand together. */
export class CandidateEnds {
  /** The last row of each candidate. */
  private readonly ends: RowSet;

  constructor(table: Table) {
    this.ends = lastRows(table);
  }

  /** Distinct candidates. */
  count(found: RowSearch): number {
    return countReached(found, this.ends.words);
  }
}

function lastRows({ candidate, rows }: Table): RowSet {
  const ends = new RowSet(rows);
  for (let row = 0; row < rows; row++) if (candidate[row] !== candidate[row + 1]) ends.add(row);
  return ends;
}

/**
 * How many candidates have a row in the set. Inside a word, a candidate's bits below the
 * end plus as many ones carry into the end exactly where one of them is set; what a candidate has
 * in an earlier word is carried along, past the last word that is looked at too.
 */
function countReached({ words, from, to }: RowSearch, ends: Int32Array): number {
  let reached = 0;
  let carried = 0;
  for (let index = from; index < to; index++) {
    const end = ends[index]!;
    const bits = words[index]! | carried;
    reached += bitsIn((((bits & ~end) + ~end) | bits) & end);
    const open = end === 0 ? -1 : ~(-1 >>> Math.clz32(end));
    carried = (bits & open) === 0 ? 0 : 1;
  }
  return reached + carried;
}
