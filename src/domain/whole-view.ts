import type { Cohort } from './cohort';
import type { Dataset } from './dataset';
import type { Filters } from './filters';
import type { AnswerTo, Scope } from './question';

/** Everything that a view shows, asked at one moment: what leaves the browser as a whole. */
export interface WholeView {
  readonly dataset: Dataset;
  readonly cohorts: readonly Cohort[];
  readonly filters: Filters;
  readonly scope: Scope;
  readonly summary: AnswerTo<'summary'>;
  readonly histogram: AnswerTo<'histogram'>;
  readonly seniority: AnswerTo<'seniority'>;
  /** By month. */
  readonly trend: AnswerTo<'trend'>;
  readonly facets: AnswerTo<'facets'>;
  /** Per cohort. */
  readonly specializations: readonly AnswerTo<'specializations'>[];
  readonly comparisons: readonly ComparedCohorts[];
}

/** Two cohorts by their positions; differences are A minus B, B being the earlier one. */
export interface ComparedCohorts {
  readonly a: number;
  readonly b: number;
  readonly comparison: AnswerTo<'comparison'>;
  readonly difference: AnswerTo<'difference'>;
}
