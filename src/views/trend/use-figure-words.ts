import { without } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { isoDay } from '../../export/download';
import type { FigureWords } from '../../export/figure';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { capitalised } from '../../ui/format/capitalised';
import {
  cohortTitle,
  countsWords,
  signature,
  sourceLine,
  withinWords,
} from '../../ui/format/caption';
import { counted } from '../../ui/format/number';
import { trendNote } from './trend-words';
import type { Trend } from './use-trend';

/** What a file says around the trend, on the day that it is saved. */
export function useFigureWords(
  { known, view, finding }: Trend,
  nouns: Nouns,
): (today: Date) => FigureWords {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const { unit, count } = known.ask;
  const { selections } = known.ask;
  const bucket = DEFAULT_BUCKET_WIDTH[unit];
  const summary = useAnswer('summary', { selections, unit, count, bucket });
  const within = withinWords(dataset, without(filters, 'period'), {
    unit,
    count,
    ignored: 'period',
  });
  return (today) => ({
    title: textOf(finding).replace(/\.$/, ''),
    subtitle: `Median and quartiles by ${view.step} in USD per ${unit}. ${capitalised(within)}.`,
    keys: known.cohorts.map((cohort, index) => {
      const points = view.cohorts[index]?.points ?? [];
      const offers = points.reduce((sum, point) => sum + point.offers, 0);
      const counts = summary.status === 'ready' ? summary.answer[index] : undefined;
      // A summary of another moment counts other people.
      const words =
        counts?.offers === offers
          ? countsWords(counts, nouns)
          : counted(offers, nouns.one, nouns.many);
      return `${cohortTitle(cohort)}: ${words} in all months`;
    }),
    source: sourceLine(dataset.description),
    note: trendNote(view, nouns),
    signature: signature(isoDay(today)),
  });
}
