import type { Codes } from '../data/columns';
import type { Check } from './checks';
import type { CodeCheck, Plan } from './plan';
import { RecentlyUsed } from './recently-used';
import { RowSet } from './row-set';

/** The filters that four cohorts share, before and after a change, and some of their own. */
const MOST_SETS = 8;

/**
 * The rows that pass each check of a plan, whatever else they fail. A change of one filter leaves
 * the sets of all others as they were, for every cohort.
 */
export class PassingSets {
  private readonly rows: number;
  private readonly sets = new RecentlyUsed<string, RowSet>(MOST_SETS);

  constructor(rows: number) {
    this.rows = rows;
  }

  /** Rows that pass a check are in all of its sets. */
  of({ checks, skills }: Plan): ReadonlyMap<Check, readonly RowSet[]> {
    const passing = new Map<Check, readonly RowSet[]>();
    for (const check of checks) {
      const set = this.sets.get(check.key, () => passingCodes(check, this.rows));
      passing.set(check.check, [set]);
    }
    if (skills.length > 0) passing.set('skill', skills);
    return passing;
  }
}

function passingCodes({ codes, passes }: CodeCheck, rows: number): RowSet {
  const marks = passes();
  const passing = new RowSet(rows);
  if (codes instanceof Uint8Array) markNarrow(passing.words, codes, marks);
  else markWide(passing.words, codes, marks);
  return passing;
}

/** The same loop twice: each sees one kind of array, which makes it twice as fast. */
function markNarrow(words: Int32Array, codes: Uint8Array, passes: Uint8Array): void {
  for (let index = 0; index < words.length; index++) {
    const end = Math.min((index + 1) << 5, codes.length);
    let word = 0;
    for (let row = index << 5; row < end; row++) word |= passes[codes[row]!]! << (row & 31);
    words[index] = word;
  }
}

function markWide(words: Int32Array, codes: Exclude<Codes, Uint8Array>, passes: Uint8Array): void {
  for (let index = 0; index < words.length; index++) {
    const end = Math.min((index + 1) << 5, codes.length);
    let word = 0;
    for (let row = index << 5; row < end; row++) word |= passes[codes[row]!]! << (row & 31);
    words[index] = word;
  }
}
