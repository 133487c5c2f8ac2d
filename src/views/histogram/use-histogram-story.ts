import type { CohortHistogram, CohortSummary } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import type { FigureStory } from '../../ui/figure/figure-take';
import { cohortTitle, medianWords, withinWords } from '../../ui/format/caption';
import { countsWords } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { useClaim } from './use-claim';
import { histogramFinding, histogramHeadline, histogramRemarks } from './histogram-finding';
import { histogramNote, valueWords } from './histogram-words';
import type { DrawnHistogram } from './use-histogram';

/** What a file says around the histogram. */
export function useHistogramStory(drawn: DrawnHistogram, nouns: Nouns): FigureStory {
  const { known, view } = drawn;
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const summary = useAnswer('summary', known.ask);
  const { unit, count } = known.ask;
  const claim = useClaim(drawn);
  const headline = claim.length > 0 ? claim : histogramHeadline(view, nouns);
  const within = withinWords(dataset, filters, { unit, count, ignored: 'salary' });
  return {
    title: textOf(headline.length > 0 ? headline : histogramFinding(view, nouns)),
    subtitle: `${valueWords(view, nouns, unit)} ${capitalised(within)}.`,
    keys: known.cohorts.flatMap((cohort, index) => {
      const histogram = known.answer.cohorts[index];
      if (histogram === undefined) return [];
      const facts = summary.status === 'ready' ? summary.answer[index] : undefined;
      return [keyLine(cohort, histogram, facts, nouns)];
    }),
    note: `${textOf(histogramRemarks(view, nouns))} ${histogramNote(view, filters.salary)}`.trim(),
  };
}

/** "Back-End Web + Python: 571 offers of 274 candidates, median $7,707 (95 % interval ...)". */
function keyLine(
  cohort: Cohort,
  { total, median, precision, withheld }: CohortHistogram,
  summary: CohortSummary | undefined,
  nouns: Nouns,
): string {
  // A summary of another moment has an interval of other offers.
  const isSame = summary?.median === median && summary.offers === total.offers;
  const interval = isSame ? summary.medianInterval : null;
  const facts = { median, interval, precision, withheld };
  return `${cohortTitle(cohort)}: ${countsWords(total, nouns)}, ${medianWords(facts, nouns)}`;
}
