import type { Slot } from '../../domain/cohort';

/** One step of time of one cohort; amounts in USD per unit, null where not shown. */
export interface TrendMark {
  readonly median: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly offers: number;
  /** Few candidates: drawn hollow. */
  readonly isRough: boolean;
}

export interface TrendSeries {
  readonly slot: Slot;
  readonly name: string;
  /** False where bands of many cohorts would cover each other. */
  readonly isBanded: boolean;
  /** One per step. */
  readonly marks: readonly TrendMark[];
}

/** A step as its axis names it: `place` is its position in the year, `year` begins at 0. */
export interface TrendStep {
  readonly label: string;
  readonly place: number;
}

/** All that a trend shows. */
export interface TrendDrawing {
  readonly steps: readonly TrendStep[];
  /** Steps in a year: 12 or 4. */
  readonly perYear: number;
  readonly series: readonly TrendSeries[];
  /** First and last step of the chosen period; null where all is chosen. */
  readonly period: { readonly first: number; readonly last: number } | null;
  /** What the columns count: "offers". */
  readonly volume: string;
}
