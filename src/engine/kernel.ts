import type { CellCheck, KeptCheck, RowCheck } from './checks';
import type { Plan } from './plan';
import type { RowSet } from './row-set';

/** Which rows a plan takes, and which it leaves for a single reason. */
export interface Matches {
  /** Counted rows that pass everything. */
  readonly passing: RowSet;
  /** Rows that weigh nothing and pass everything: people in the market without a counted offer. */
  readonly idle: RowSet;
  /** Counted rows that fail this check alone; null where the plan does not restrict it. */
  readonly only: Readonly<Record<KeptCheck, RowSet | null>>;
  /** Offers of the passing rows. */
  readonly offers: number;
  /** Offers that fail this check alone. */
  readonly onlyOffers: Readonly<Record<RowCheck | CellCheck, number>>;
  /** Per specialization, offers that pass everything but, at most, the specialization. */
  readonly bySpecialization: Float64Array;
}

/** Finds the matches of a plan. A faster kernel has to give the same matches. */
export interface Kernel {
  match(plan: Plan): Matches;
}
