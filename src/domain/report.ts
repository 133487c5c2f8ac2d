import type { OfferColumn } from './mapping';

/** Why a row was left out of the table. */
export const LEFT_OUT_REASONS = [
  'no-salary',
  'salary-not-a-number',
  'salary-not-positive',
  'currency-without-rate',
  'period-not-understood',
  'offers-not-a-count',
] as const;
/** Each row that is left out counts under one reason. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Rows left out for one reason and one value. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly rows: number;
  /** What set the reason off, such as "CHF"; null where the reason says all. */
  readonly value: string | null;
  /** 1-based lines (CSV) or row numbers of the first few. */
  readonly lines: readonly number[];
}

/** A value that the column's reading does not know; the row stays, with "Not stated". */
export interface NotUnderstood {
  readonly column: OfferColumn;
  readonly value: string;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** What an import did. `rowsRead = kept + sum of leftOut.rows + filteredOut`. */
export interface ImportReport {
  readonly rowsRead: number;
  readonly kept: number;
  /** Rows that `where` does not ask for. */
  readonly filteredOut: number;
  readonly leftOut: readonly LeftOut[];
  /** The most frequent first, at most 50 entries; `notUnderstoodRows` counts them all. */
  readonly notUnderstood: readonly NotUnderstood[];
  readonly notUnderstoodRows: number;
  /** Sentences: how ambiguous things were read, and what a rule gave where the data state nothing. */
  readonly guesses: readonly string[];
}
