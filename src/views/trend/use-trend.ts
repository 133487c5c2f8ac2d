import { useMemo } from 'react';
import { without } from '../../domain/filters';
import { type Sentence, sentence } from '../../domain/sentence';
import type { Step } from '../../domain/month';
import { nounsOf } from '../../domain/nouns';
import { type Answered, useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import type { TrendDrawing } from '../../ui/charts/trend-drawing';
import { type TrendView, trendDrawing, trendState, trendView } from './trend-view-model';
import { useYearChanges } from './use-year-changes';
import { trendFinding, yearPairOf } from './year-change';

export type KnownTrend = Extract<Answered<'trend'>, { readonly status: 'ready' }>;

/** An answer with what is drawn of it and what can be said of it. */
export interface Trend {
  readonly known: KnownTrend;
  readonly view: TrendView;
  readonly drawing: TrendDrawing;
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
  const view = useView(known);
  const drawing = useDrawing(view);
  const years = months && yearPairOf(months);
  const changes = useYearChanges(known?.ask ?? null, known?.cohorts ?? [], years);
  if (known === null || view === null || drawing === null) return { answered, trend: null };
  const finding =
    trendState(view) === 'none'
      ? sentence`Nothing matches in any month.`
      : trendFinding(changes, years);
  return { answered, trend: { known, view, drawing, finding } };
}

function useView(known: KnownTrend | null): TrendView | null {
  const { answer, cohorts, ask } = known ?? {};
  const step = ask?.step;
  return useMemo(
    () =>
      answer === undefined || cohorts === undefined || step === undefined
        ? null
        : trendView(answer, cohorts, step),
    [answer, cohorts, step],
  );
}

function useDrawing(view: TrendView | null): TrendDrawing | null {
  const period = useChoices((choices) => choices.filters.period);
  const focus = useChoices((choices) => choices.focus);
  const { many } = nounsOf(useDataset().description.measure);
  return useMemo(
    () => view && trendDrawing(view, { period, focus, volume: many }),
    [view, period, focus, many],
  );
}
