import type { Check } from './checks';
import type { Plan } from './plan';
import type { RowSet } from './row-set';

/** Which rows a plan takes, and which it leaves for a single reason. */
export interface Matches {
  /** Counted rows that pass everything. */
  readonly passing: RowSet;
  /** All rows that pass everything: with people in the market who have no open offer. */
  everyone(): RowSet;
  /** False where the plan does not restrict it: then nothing fails it. */
  isChecked(check: Check): boolean;
  /** Counted rows that fail this check alone; null where the plan does not restrict it. */
  only(check: Check): RowSet | null;
}

/** Finds the matches of a plan. A faster kernel has to give the same matches. */
export interface Kernel {
  match(plan: Plan): Matches;
}
