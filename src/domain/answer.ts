import type { FilterDimension } from './filters';
import type { Month } from './month';
import type { SeniorityLevel } from './vocabulary';

/**
 * Answers are small plain objects, safe to show: the engine has already withheld what small groups
 * must not show. Amounts are USD per unit of the question. Null means undefined (nothing to measure,
 * or too few to infer from) or withheld; `withheld` tells which. A person's own file may show small
 * groups as well: nothing is withheld then.
 */

/** Distinct candidates needed for the median and the quartiles. */
export const FEWEST_FOR_MEDIAN = 5;
/** Distinct candidates needed for every other figure. */
export const FEWEST_FOR_ALL = 10;
/** Distinct candidates from which a median is no longer rough. */
export const FEWEST_FOR_FAIR = 15;

/**
 * Why figures are null although there are offers. 'few-candidates': below FEWEST_FOR_MEDIAN, no
 * figure; 'some-candidates': below FEWEST_FOR_ALL, only median and quartiles; 'one-candidate': one
 * holds more than half of the offers; 'companies': the company rule.
 */
export type Withheld = 'few-candidates' | 'some-candidates' | 'one-candidate' | 'companies';

/** By number of candidates: below FEWEST_FOR_FAIR rough, below 50 fair, from 50 good. */
export type Precision = 'rough' | 'fair' | 'good';

/** Of a median that is shown. */
export function precisionOf(candidates: number): Precision {
  if (candidates < FEWEST_FOR_FAIR) return 'rough';
  return candidates < 50 ? 'fair' : 'good';
}

/** Counts are always shown. Candidates are distinct and have at least one counted offer. */
export interface Counts {
  readonly offers: number;
  readonly candidates: number;
}

/** A 95 % interval. A null end falls on the smallest or largest amount and is drawn open. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Exact quantiles of a group, in its count unit. */
export interface Distribution extends Counts {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  /** Null where no median is shown. */
  readonly precision: Precision | null;
  readonly withheld: Withheld | null;
  /**
   * Share of the offers that the three candidates with most hold, where it is 0.4 or more in a group
   * of at least 10 candidates; else null.
   */
  readonly concentration: number | null;
}

/** `from` <= amount < `to`. A null end: pooled, open on that side. */
export interface Bucket {
  readonly from: number | null;
  readonly to: number | null;
}

/** The figures of a cohort, per offer or per candidate as asked; its counts are always of offers. */
export interface CohortSummary extends Distribution {
  /** Distinct candidates of all rows that pass the filters, with or without an offer. */
  readonly allCandidates: number;
  /** offers / allCandidates; null without candidates. */
  readonly proposals: number | null;
  readonly mean: number | null;
  readonly medianInterval: Interval | null;
  /** Most frequent bucket; `offers` is its count in offers. */
  readonly mode: { readonly from: number; readonly to: number; readonly offers: number } | null;
}

/** A column: what lies within its bounds. */
export interface HistogramBar extends Bucket, Counts {
  /** Share of the cohort in its count unit, 0 to 1. */
  readonly share: number;
}

/** How the amounts of one cohort lie. Ignores the salary filter. */
export interface CohortHistogram {
  readonly total: Counts;
  /**
   * On the answer's grid, ascending, without gaps; empty where withheld or without offers. The
   * outermost bars are pooled until each holds at least 5 candidates, unless small groups are shown.
   */
  readonly bars: readonly HistogramBar[];
  readonly median: number | null;
  /** Null where no median is shown. */
  readonly precision: Precision | null;
  readonly withheld: Withheld | null;
  /** Offers below `low` or not below `high` of `plausible`. */
  readonly implausible: number;
}

/** Histograms on one grid, in the order of the cohorts. */
export interface HistogramAnswer {
  /** The width in use; wider than asked for only where 200 buckets would not do. */
  readonly width: number;
  /**
   * Edges of what the bars cover: multiples of the width, at most 200 buckets apart. A bar that is
   * open on one side takes one bucket, one that is open on both the quartiles. Null: no bars.
   */
  readonly grid: { readonly from: number; readonly to: number } | null;
  readonly cohorts: readonly CohortHistogram[];
  /**
   * Amounts outside are pointed out as implausible: below a fiftieth or above fifty times the median
   * of the whole data set. Null where that median may not be shown.
   */
  readonly plausible: { readonly low: number; readonly high: number } | null;
}

/** The offers at one level of a cohort. */
export interface LadderStep extends Distribution {
  /** A level, or NOT_STATED last where rows have none. */
  readonly level: SeniorityLevel | 'Not stated';
}
/** One step per level of the data set, ascending, empty ones included. */
export type Ladder = readonly LadderStep[];

/** What a value of a dimension would give. */
export interface FacetOption {
  readonly value: string;
  /** Per cohort. */
  readonly offers: readonly number[];
}

/**
 * Offers with each option alone chosen in its dimension and all other filters as they are. A skill
 * counts as if it were added to "all of". Options in the order of the data set.
 */
export interface FacetsAnswer {
  readonly seniority: readonly FacetOption[];
  readonly english: readonly FacetOption[];
  readonly country: readonly FacetOption[];
  readonly mode: readonly FacetOption[];
  readonly specialization: readonly FacetOption[];
  readonly skill: readonly FacetOption[];
}

/** A filter, or a part of what the cohort itself looks for. */
export type RelaxedDimension = FilterDimension | 'specialization' | 'skill';
/** Offers with one dimension freed and all other filters as they are, per cohort. */
export type RelaxationAnswer = Readonly<Record<RelaxedDimension, readonly number[]>>;

/** The offers of one month or quarter. */
export interface TrendPoint extends Distribution {
  /** First month of the step. */
  readonly month: Month;
}
/** Per cohort, one point per step of the data set's months, ascending. Empty without dates. */
export type TrendAnswer = readonly (readonly TrendPoint[])[];

/** A specialization as a whole and level by level. */
export interface SpecializationRow {
  readonly specialization: string;
  readonly all: Distribution;
  readonly levels: Ladder;
}
/** Specializations with an offer, in the order of the data set. */
export type SpecializationsAnswer = readonly SpecializationRow[];

/** Offers whose candidates have a technology; one offer may count under several. */
export interface TechnologyRow extends Distribution {
  readonly technology: string;
  readonly medianInterval: Interval | null;
}
/** Technologies of the selection's specialization, most offers first, then as the data set has them. */
export type TechnologiesAnswer = readonly TechnologyRow[];

/** Shares are of the cohort in its count unit, 0 to 1; null where withheld or without offers. */
export interface Reach {
  /** Share of offers at or below the budget; as a percentile, the standing of an ask. */
  readonly share: number | null;
  /** What `step` more would add. */
  readonly added: number | null;
}

/** Cohort A against cohort B. Null: withheld, or one side has no offers. */
export interface ComparisonAnswer {
  /** median(A) - median(B). */
  readonly medianDifference: number | null;
  /** Per level of the data set that both cohorts show: median(A) - median(B). */
  readonly levels: readonly {
    readonly level: SeniorityLevel;
    readonly difference: number | null;
  }[];
  /**
   * Direct standardisation to the pooled seniority mix, over the levels that show a median in both;
   * null without such a level.
   */
  readonly standardised: {
    readonly a: number;
    readonly b: number;
    readonly difference: number;
    /** Share of the pooled weight in these levels, 0 to 1. */
    readonly coverage: number;
  } | null;
  /** P(A > B) + P(A = B) / 2 for a random offer of each. */
  readonly superiority: number | null;
  readonly overlap: {
    readonly candidatesOfA: number;
    readonly candidatesOfB: number;
    readonly both: number;
  };
  readonly nesting: 'none' | 'a-in-b' | 'b-in-a' | 'same';
}

/** From the interval alone; an interval that touches 0 is no clear difference. */
export type Verdict = 'a-higher' | 'b-higher' | 'no-clear-difference' | 'unknown';

/** A difference A - B with its 95 % interval, and what may be said of it. */
export interface IntervalVerdict {
  readonly difference: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly verdict: Verdict;
}

/** Differences of medians with bootstrap intervals: as they are, at equal seniority, level by level. */
export interface DifferenceAnswer {
  readonly raw: IntervalVerdict;
  readonly standardised: IntervalVerdict;
  readonly levels: readonly (IntervalVerdict & { readonly level: SeniorityLevel })[];
  readonly resamples: number;
}

/** Offers, subtracted step by step: all = outside + closed + filtered + counted. */
export interface CohortAccount {
  /** Offers of the whole data set, whatever the status. */
  readonly all: number;
  /** Of other specializations or technologies. */
  readonly outside: number;
  /** Accepted or rejected, inside the cohort. */
  readonly closed: number;
  /** Failing any other filter. */
  readonly filtered: number;
  readonly counted: number;
}
/** In the order of the cohorts. */
export type AccountAnswer = readonly CohortAccount[];
