import type { Check } from './checks';
import type { Plan } from './plan';
import type { RowSource } from './row-source';

/** Which rows a plan takes, and which it leaves for a single reason. */
export interface Matches {
  /** False where the plan does not restrict it: then nothing fails it. */
  isChecked(check: Check): boolean;
  /** Counted rows that pass everything, where a check is freed everything else; ascending. */
  rows(freed: Check | null): RowSource;
  /** Offers of the counted rows that pass everything but the freed check. */
  offersFreeing(freed: Check): number;
  /** Offers of all rows that pass everything. */
  offers(): { readonly counted: number; readonly closed: number };
  /** Distinct candidates of all rows that pass everything, counted or not. */
  allCandidates(): number;
}

/** Finds the matches of a plan. A faster kernel has to give the same matches. */
export interface Kernel {
  match(plan: Plan): Matches;
}
