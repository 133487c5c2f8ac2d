import type { OfferColumns } from '../../src/data/columns';
import type {
  CohortSummary,
  FacetsAnswer,
  HistogramAnswer,
  Ladder,
  TrendAnswer,
} from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import type { AnswerTo, Question, QuestionKind, Scope } from '../../src/domain/question';
import { buildTable } from '../../src/engine/build-table';
import { evaluate } from '../../src/engine/evaluate';
import { Holding } from '../../src/engine/holding';
import { BUCKET } from './figures';

/** What the screen asks after a change: more than the peers answer. */
export interface EngineAnswers {
  readonly summary: readonly CohortSummary[];
  readonly histogram: HistogramAnswer;
  readonly seniority: readonly Ladder[];
  readonly trend: TrendAnswer;
  readonly facets: FacetsAnswer;
}

/** The engine in this thread, without the worker around it. */
export class Engine {
  readonly holding: Holding;

  constructor(columns: OfferColumns) {
    this.holding = new Holding(
      buildTable(columns, { companyRule: false, smallGroups: 'withheld' }),
    );
  }

  answer(selections: readonly Selection[]): EngineAnswers {
    const scope: Scope = { selections, unit: 'month', count: 'offer' };
    return {
      summary: this.ask({ kind: 'summary', ask: { ...scope, bucket: BUCKET } }),
      histogram: this.ask({ kind: 'histogram', ask: { ...scope, bucket: BUCKET } }),
      seniority: this.ask({ kind: 'seniority', ask: scope }),
      trend: this.ask({ kind: 'trend', ask: { ...scope, step: 'month' } }),
      facets: this.ask({ kind: 'facets', ask: scope }),
    };
  }

  private ask<K extends QuestionKind>(question: Question<K>): AnswerTo<K> {
    const steps = evaluate(this.holding, question);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}
