import { useMemo } from 'react';
import { type CohortHistogram, type CohortSummary, precisionOf } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { type Sentence, textOf } from '../../domain/sentence';
import { claimOfTwo } from '../../domain/verdict-two';
import { isoDay } from '../../export/download';
import type { FigureWords } from '../../export/figure';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import {
  cohortTitle,
  countsWords,
  medianWords,
  signature,
  sourceLine,
  withinWords,
} from '../../ui/format/caption';
import { verdictTerms } from '../../ui/format/verdict-terms';
import { histogramFinding, histogramHeadline, histogramRemarks } from './histogram-finding';
import type { HistogramView } from './histogram-view-model';
import { histogramNote, valueWords } from './histogram-words';
import type { HistogramCohort } from './placed-bars';
import type { DrawnHistogram, KnownHistogram } from './use-histogram';

/** What a file says around the histogram. */
export function useFigureWords(
  { known, view }: DrawnHistogram,
  nouns: Nouns,
): (today: Date) => FigureWords {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const summary = useAnswer('summary', known.ask);
  const { unit, count } = known.ask;
  const claim = useClaim(known, view, filters.salary === null);
  const headline = claim.length > 0 ? claim : histogramHeadline(view, nouns);
  const within = withinWords(dataset, filters, { unit, count, ignored: 'salary' });
  return (today) => ({
    title: textOf(headline.length > 0 ? headline : histogramFinding(view, nouns)),
    subtitle: `${valueWords(view, nouns, unit)} ${within.charAt(0).toUpperCase()}${within.slice(1)}.`,
    keys: known.cohorts.flatMap((cohort, index) => {
      const histogram = known.answer.cohorts[index];
      if (histogram === undefined) return [];
      const facts = summary.status === 'ready' ? summary.answer[index] : undefined;
      return [keyLine(cohort, histogram, facts, nouns)];
    }),
    source: sourceLine(dataset.description),
    note: `${textOf(histogramRemarks(view, nouns))} ${histogramNote(view, filters.salary)}`.trim(),
    signature: signature(isoDay(today)),
  });
}

/**
 * Which of two cohorts is higher, where the interval carries it; else nothing. Under a salary filter
 * the page speaks of other offers than the columns show: then nothing is claimed.
 */
function useClaim(
  { ask: { selections, unit, count } }: KnownHistogram,
  { cohorts: [first, other] }: HistogramView,
  isWhole: boolean,
): Sentence {
  const { measure } = useDataset().description;
  const ask = useMemo(
    () => (isWhole && selections.length === 2 ? { selections, unit, count, a: 1, b: 0 } : null),
    [isWhole, selections, unit, count],
  );
  const answered = useAnswer('difference', ask);
  if (ask === null || answered.status !== 'ready' || answered.refreshing) return [];
  if (first === undefined || other === undefined) return [];
  const named = ({ slot, name }: HistogramCohort) => ({ slot, label: name });
  const terms = verdictTerms(measure, { unit, count });
  return claimOfTwo(named(first), named(other), answered.answer.raw, terms);
}

/** "Back-End Web + Python: 571 offers of 274 candidates, median $7,707 (95 % interval ...)". */
function keyLine(
  cohort: Cohort,
  { total, median, withheld }: CohortHistogram,
  summary: CohortSummary | undefined,
  nouns: Nouns,
): string {
  // A summary of another moment has an interval of other offers.
  const isSame = summary?.median === median && summary.offers === total.offers;
  const interval = isSame ? summary.medianInterval : null;
  const precision = precisionOf(total.candidates);
  const facts = { median, interval, precision, withheld };
  return `${cohortTitle(cohort)}: ${countsWords(total, nouns)}, ${medianWords(facts, nouns)}`;
}
