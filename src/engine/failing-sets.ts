import type { Check } from './checks';
import type { Codes } from '../data/columns';
import type { CodeCheck, Plan } from './plan';
import { RecentlyUsed } from './recently-used';
import { RowSet } from './row-set';

/** The filters that four cohorts share, before and after a change, and some of their own. */
const MOST_SETS = 8;

/**
 * The rows that fail each check of a plan, whatever else they fail. A change of one filter leaves
 * the sets of all others as they were, for every cohort.
 */
export class FailingSets {
  private readonly rows: number;
  private readonly sets = new RecentlyUsed<string, RowSet>(MOST_SETS);

  constructor(rows: number) {
    this.rows = rows;
  }

  /** By check, apart from the technologies. */
  of({ checks }: Plan): ReadonlyMap<Check, RowSet> {
    const failing = new Map<Check, RowSet>();
    for (const check of checks) {
      failing.set(
        check.check,
        this.sets.get(check.key, () => failingCodes(check, this.rows)),
      );
    }
    return failing;
  }
}

function failingCodes({ codes, fails }: CodeCheck, rows: number): RowSet {
  const marks = fails();
  const rowsFailing = new RowSet(rows);
  if (codes instanceof Uint8Array) markNarrow(rowsFailing.words, codes, marks);
  else markWide(rowsFailing.words, codes, marks);
  return rowsFailing;
}

/** The same loop twice: each sees one kind of array, which makes it twice as fast. */
function markNarrow(words: Int32Array, codes: Uint8Array, fails: Uint8Array): void {
  for (let index = 0; index < words.length; index++) {
    const end = Math.min((index + 1) << 5, codes.length);
    let word = 0;
    for (let row = index << 5; row < end; row++) word |= fails[codes[row]!]! << (row & 31);
    words[index] = word;
  }
}

function markWide(words: Int32Array, codes: Exclude<Codes, Uint8Array>, fails: Uint8Array): void {
  for (let index = 0; index < words.length; index++) {
    const end = Math.min((index + 1) << 5, codes.length);
    let word = 0;
    for (let row = index << 5; row < end; row++) word |= fails[codes[row]!]! << (row & 31);
    words[index] = word;
  }
}
