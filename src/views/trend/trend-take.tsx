import { useMemo } from 'react';
import { without } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { isoDay } from '../../export/download';
import { type FigureWords, composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { textWidth } from '../../ui/charts/text-width';
import { TrendChart } from '../../ui/charts/trend-chart';
import { layoutTrend } from '../../ui/charts/trend-layout';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { capitalised } from '../../ui/format/capitalised';
import {
  cohortTitle,
  countsWords,
  signature,
  sourceLine,
  withinWords,
} from '../../ui/format/caption';
import { counted } from '../../ui/format/number';
import { trendColumns, trendRecords } from './trend-table';
import { TREND_TITLE, trendNote } from './trend-words';
import type { Trend } from './use-trend';

const NAME = 'trend';
const CHART_HEIGHT = 420;

interface TakeProps {
  readonly trend: Trend;
  readonly nouns: Nouns;
}

/** The trend as an image and as numbers. */
export function TrendTake({ trend, nouns }: TakeProps) {
  const { drawing } = trend;
  const words = useFigureWords(trend, nouns);
  const layout = useMemo(() => layoutTrend(drawing, FIGURE_CHART_WIDTH, CHART_HEIGHT), [drawing]);
  const draw = async () => {
    const font = await figureFont();
    const chart = <TrendChart drawing={drawing} layout={layout} label={words.title} />;
    const slots = trend.known.cohorts.map(({ slot }) => slot);
    return stageCharts(chart, slots, FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  const records = () => [
    trendColumns(trend.view, nouns).map(({ label }) => label),
    ...trendRecords(trend.view, nouns),
  ];
  return (
    <TakeLinks
      of={TREND_TITLE}
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() => saveTable(NAME, records(), words)}
    />
  );
}

function useFigureWords({ known, view, finding }: Trend, nouns: Nouns): FigureWords {
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
  return {
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
    signature: signature(isoDay(new Date())),
  };
}
