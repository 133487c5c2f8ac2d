import { useMemo } from 'react';
import { type Answered, useAnswer } from '../../state/answers';
import { useDataset, useScope } from '../../state/dataset';
import { verdictTerms } from '../../ui/format/verdict-terms';
import { levelsOf } from './comparison-rows';
import { type ComparisonView, comparisonView } from './comparison-view-model';
import type { Pair } from './pair';

export interface Comparison {
  readonly answered: Answered<'comparison'>;
  /** Null until there is an answer. */
  readonly view: ComparisonView | null;
  /** The intervals failed: what happened and a way to try again. */
  readonly failed: Extract<Answered<'difference'>, { readonly status: 'failed' }> | null;
}

/** The comparison at once, its intervals when they come. Both always speak of the same view. */
export function useComparison({ a, b }: Pair): Comparison {
  const scope = useScope();
  const { description, options } = useDataset();
  const answered = useAnswer(
    'comparison',
    useMemo(() => ({ ...scope, a, b }), [scope, a, b]),
  );
  const known = answered.status === 'ready' ? answered : null;
  const intervals = useAnswer('difference', known?.ask ?? null);
  const isSame =
    intervals.status === 'ready' && JSON.stringify(intervals.ask) === JSON.stringify(known?.ask);
  const difference = isSame ? intervals.answer : null;
  const failed = intervals.status === 'failed' ? intervals : null;
  const view =
    known === null
      ? null
      : comparisonView(
          {
            answer: known.answer,
            difference,
            hasFailed: failed !== null,
            cohorts: known.cohorts,
            pair: known.ask,
          },
          levelsOf(options.seniority),
          verdictTerms(description.measure, known.ask),
        );
  return { answered, view, failed };
}
