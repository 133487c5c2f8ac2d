import type { OfferColumns } from '../data/columns';
import { firstRows, sortByKey } from './counting-sort';

/** Where the rows of the source come to stand. */
export interface RowOrder {
  /** The source row of each place. */
  readonly rows: Uint32Array;
  /** The candidate of each place: ascending from 0, without gaps. */
  readonly candidate: Uint32Array;
  readonly candidates: number;
}

/** What rows are ordered by. */
export interface SortKey {
  /** The keys of some source rows, each from 0 to under `count`. */
  readonly of: (rows: Uint32Array) => Uint32Array;
  readonly count: number;
}

/**
 * Puts the rows of each candidate together, in the order of the source, and candidates in the order
 * of the keys of their first rows, the last key above all; equal ones as they appear. So rows that
 * filters take together stand together. Without candidates each row is one of its own.
 */
export function orderRows(
  { candidate, rows }: Pick<OfferColumns, 'candidate' | 'rows'>,
  keys: readonly SortKey[],
): RowOrder {
  const heads = candidate === null ? firstRows(rows) : headsOf(candidate);
  const sorted = keys.reduce((order, { of, count }) => sortByKey(order, of(order), count), heads);
  if (candidate === null) return { rows: sorted, candidate: firstRows(rows), candidates: rows };
  return gatherCandidates(candidate, sorted);
}

type Candidates = NonNullable<OfferColumns['candidate']>;

/** The first row of each candidate, ascending. */
function headsOf({ ids, count }: Candidates): Uint32Array {
  const isKnown = new Uint8Array(count);
  const heads = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < ids.length && found < count; row++) {
    const id = ids[row]!;
    if (isKnown[id] === 1) continue;
    isKnown[id] = 1;
    heads[found++] = row;
  }
  return heads.subarray(0, found);
}

function gatherCandidates({ ids, count }: Candidates, heads: Uint32Array): RowOrder {
  const next = new Uint32Array(count);
  for (let row = 0; row < ids.length; row++) next[ids[row]!]!++;
  const candidate = new Uint32Array(ids.length);
  let place = 0;
  for (let number = 0; number < heads.length; number++) {
    const id = ids[heads[number]!]!;
    const end = place + next[id]!;
    next[id] = place;
    while (place < end) candidate[place++] = number;
  }
  const rows = new Uint32Array(ids.length);
  for (let row = 0; row < ids.length; row++) rows[next[ids[row]!]!++] = row;
  return { rows, candidate, candidates: heads.length };
}
