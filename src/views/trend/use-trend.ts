import { useMemo } from 'react';
import { without } from '../../domain/filters';
import { type Sentence, sentence } from '../../domain/sentence';
import { type Answered, useAnswer } from '../../state/answers';
import { useDataset, useScope } from '../../state/dataset';
import { type Step, type TrendView, trendState, trendView } from './trend-view-model';
import { useYearChanges } from './use-year-changes';
import { trendFinding, yearPairOf } from './year-change';

export type KnownTrend = Extract<Answered<'trend'>, { readonly status: 'ready' }>;

/** An answer with what is drawn of it and what can be said of it. */
export interface Trend {
  readonly known: KnownTrend;
  readonly view: TrendView;
  readonly finding: Sentence;
}

/** `trend` is null until there is an answer. All months are asked for, whatever period is chosen. */
export function useTrend(step: Step): {
  readonly answered: Answered<'trend'>;
  readonly trend: Trend | null;
} {
  const scope = useScope();
  const { months } = useDataset();
  const ask = useMemo(
    () => ({
      ...scope,
      selections: scope.selections.map((selection) => without(selection, 'period')),
      step,
    }),
    [scope, step],
  );
  const answered = useAnswer('trend', ask);
  const known = answered.status === 'ready' ? answered : null;
  const answer = known?.answer;
  const cohorts = known?.cohorts;
  const asked = known?.ask.step ?? step;
  const view = useMemo(
    () =>
      answer === undefined || cohorts === undefined ? null : trendView(answer, cohorts, asked),
    [answer, cohorts, asked],
  );
  const years = months && yearPairOf(months);
  const changes = useYearChanges(known?.ask ?? null, known?.cohorts ?? [], years);
  if (known === null || view === null) return { answered, trend: null };
  const finding =
    trendState(view) === 'none'
      ? sentence`Nothing matches in any month.`
      : trendFinding(changes, years);
  return { answered, trend: { known, view, finding } };
}
