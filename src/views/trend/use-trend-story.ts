import { without } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import type { FigureStory } from '../../ui/figure/figure-take';
import { cohortTitle, withinWords } from '../../ui/format/caption';
import { countsFor } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { trendNote } from './trend-words';
import type { Trend } from './use-trend';

/** What a file says around the trend. */
export function useTrendStory({ known, view, finding }: Trend, nouns: Nouns): FigureStory {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const { unit, count, selections } = known.ask;
  const bucket = DEFAULT_BUCKET_WIDTH[unit];
  const summary = useAnswer('summary', { selections, unit, count, bucket });
  const summaries = summary.status === 'ready' ? summary.answer : [];
  const dated = without(filters, 'period');
  const within = withinWords(dataset, dated, { unit, count, ignored: 'period' });
  return {
    title: textOf(finding).replace(/\.$/, ''),
    subtitle: `Median and quartiles by ${view.step} in USD per ${unit}. ${capitalised(within)}.`,
    keys: known.cohorts.map((cohort, index) => {
      const points = view.cohorts[index]?.points ?? [];
      const offers = points.reduce((sum, point) => sum + point.offers, 0);
      const counts = countsFor(offers, summaries[index], nouns);
      return `${cohortTitle(cohort)}: ${counts} in all months`;
    }),
    note: trendNote(view, nouns),
  };
}
