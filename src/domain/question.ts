import type {
  AccountAnswer,
  ComparisonAnswer,
  CohortSummary,
  DifferenceAnswer,
  FacetsAnswer,
  HistogramAnswer,
  Ladder,
  Reach,
  RelaxationAnswer,
  SpecializationsAnswer,
  TechnologiesAnswer,
  TrendAnswer,
} from './answer';
import type { Selection } from './cohort';
import type { Step } from './month';
import type { CountUnit, Unit } from './vocabulary';

/** What every question shares. Answers list cohorts in the order of `selections`. */
export interface Scope {
  /** One to four. */
  readonly selections: readonly Selection[];
  /** All amounts, in the question and in the answer, are USD per this unit. */
  readonly unit: Unit;
  readonly count: CountUnit;
}

/** A scope with an A and a B: indices into `selections`; differences are A minus B. */
export interface PairScope extends Scope {
  readonly a: number;
  readonly b: number;
}

/**
 * Every kind of question with what it asks and what it answers. A new measure is one line here and
 * one entry in the engine's table of operations.
 */
export interface Operations {
  /** The cards. `bucket` is the width for the most frequent bucket. */
  readonly summary: {
    readonly ask: Scope & { readonly bucket: number };
    readonly answer: readonly CohortSummary[];
  };
  /** Ignores the salary filter: the panel shows it as a band. */
  readonly histogram: {
    readonly ask: Scope & { readonly bucket: number };
    readonly answer: HistogramAnswer;
  };
  /** Ignores the seniority filter. */
  readonly seniority: { readonly ask: Scope; readonly answer: readonly Ladder[] };
  /** Offers per option of every dimension with all other filters as they are. */
  readonly facets: { readonly ask: Scope; readonly answer: FacetsAnswer };
  /** Ignores the period filter: all months of the data set. */
  readonly trend: {
    readonly ask: Scope & { readonly step: Step };
    readonly answer: TrendAnswer;
  };
  /** Of one selection: ignores its specialization, technologies stay; every level is shown. */
  readonly specializations: { readonly ask: Scope; readonly answer: SpecializationsAnswer };
  /** Of one selection: ignores its technologies. */
  readonly technologies: { readonly ask: Scope; readonly answer: TechnologiesAnswer };
  /** Budget reach, ignoring the salary filter. */
  readonly reach: {
    readonly ask: Scope & { readonly budget: number; readonly step: number };
    readonly answer: readonly Reach[];
  };
  readonly comparison: { readonly ask: PairScope; readonly answer: ComparisonAnswer };
  /** Bootstrap intervals; slower than the rest, asked after it and interrupted by newer questions. */
  readonly difference: { readonly ask: PairScope; readonly answer: DifferenceAnswer };
  /** What each filter costs; asked where nothing matches, to name the one to relax. */
  readonly relaxation: { readonly ask: Scope; readonly answer: RelaxationAnswer };
  /** What was counted and what was left out, per cohort. */
  readonly account: { readonly ask: Scope; readonly answer: AccountAnswer };
}

/** What can be asked; a further measure is a further key of `Operations`. */
export type QuestionKind = keyof Operations;
/** What a question of the kind has to say. */
export type Ask<K extends QuestionKind> = Operations[K]['ask'];
/** What the engine answers to a question of the kind. */
export type AnswerTo<K extends QuestionKind> = Operations[K]['answer'];
/** A question with its kind: a union over the kinds of K, so that a switch over it narrows. */
export type Question<K extends QuestionKind = QuestionKind> = {
  [Kind in K]: { readonly kind: Kind; readonly ask: Ask<Kind> };
}[K];
