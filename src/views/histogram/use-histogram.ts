import { useMemo } from 'react';
import { without } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import type { Ask } from '../../domain/question';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { type Answered, useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useScope } from '../../state/dataset';
import type { HistogramDrawing } from '../../ui/charts/histogram-drawing';
import { arrangementFor } from './arrangement';
import {
  type HistogramArrangement,
  histogramDrawings,
  type HistogramView,
  histogramView,
} from './histogram-view-model';

export type KnownHistogram = Extract<Answered<'histogram'>, { readonly status: 'ready' }>;

/** An answer with what is drawn of it. */
export interface DrawnHistogram {
  readonly known: KnownHistogram;
  readonly view: HistogramView;
  readonly drawings: readonly HistogramDrawing[];
}

/** The question of this panel: the view without its salary filter, which is shown as a band. */
function useHistogramAsk(): Ask<'histogram'> {
  const scope = useScope();
  const bucket = useChoices((choices) => choices.bucket) ?? DEFAULT_BUCKET_WIDTH[scope.unit];
  return useMemo(
    () => ({
      ...scope,
      selections: scope.selections.map((selection) => without(selection, 'salary')),
      bucket,
    }),
    [scope, bucket],
  );
}

/** `drawn` is null where there is no answer yet and where no cohort has bars. */
export function useHistogram(wished: HistogramArrangement | null, nouns: Nouns) {
  const answered = useAnswer('histogram', useHistogramAsk());
  const share = useChoices((choices) => choices.share);
  const budget = useChoices((choices) => choices.budget);
  const salary = useChoices((choices) => choices.filters.salary);
  const current = useChoices((choices) => choices.cohorts);
  const answer = answered.status === 'ready' ? answered.answer : null;
  const cohorts = answered.status === 'ready' ? answered.cohorts : current;
  const arrangement = arrangementFor(wished, cohorts.length);
  const view = useMemo(
    () => (answer === null ? null : histogramView(answer, cohorts, share)),
    [answer, cohorts, share],
  );
  const drawings = useMemo(
    () => view && histogramDrawings(view, { arrangement, budget, salary }, nouns),
    [view, arrangement, budget, salary, nouns],
  );
  const drawn: DrawnHistogram | null =
    answered.status === 'ready' && view && drawings ? { known: answered, view, drawings } : null;
  return { answered, arrangement, drawn };
}

/** What the budget reaches; null without a budget or an answer. */
export function useReach() {
  const { selections, unit, count } = useHistogramAsk();
  const budget = useChoices((choices) => choices.budget);
  const step = DEFAULT_BUCKET_WIDTH[unit];
  const ask = budget === null ? null : { selections, unit, count, budget, step };
  const answered = useAnswer('reach', ask);
  return answered.status === 'ready' && budget !== null ? answered : null;
}
