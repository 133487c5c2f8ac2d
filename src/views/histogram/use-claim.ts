import { useMemo } from 'react';
import { differenceTitle } from '../../domain/comparison-words';
import type { Sentence } from '../../domain/sentence';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { verdictTerms } from '../../ui/format/verdict-terms';
import type { HistogramCohort } from './placed-bars';
import type { DrawnHistogram } from './use-histogram';

/**
 * What the interval of the difference lets be said of two cohorts; nothing without one. Under a salary
 * filter the page speaks of other offers than the columns show: then nothing is claimed.
 */
export function useClaim({ known, view }: DrawnHistogram): Sentence {
  const { selections, unit, count } = known.ask;
  const { measure } = useDataset().description;
  const isWhole = useChoices((choices) => choices.filters.salary === null);
  const ask = useMemo(
    () => (isWhole && selections.length === 2 ? { selections, unit, count, a: 1, b: 0 } : null),
    [isWhole, selections, unit, count],
  );
  const answered = useAnswer('difference', ask);
  const [first, other] = view.cohorts;
  if (ask === null || answered.status !== 'ready' || answered.refreshing) return [];
  if (first === undefined || other === undefined) return [];
  const terms = verdictTerms(measure, { unit, count });
  if (answered.answer.raw.verdict === 'unknown') return [];
  return differenceTitle(answered.answer, { a: named(other), b: named(first) }, terms);
}

const named = ({ slot, name }: HistogramCohort) => ({ slot, label: name });
