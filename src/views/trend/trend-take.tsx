import { useMemo } from 'react';
import type { Nouns } from '../../domain/nouns';
import { composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { textWidth } from '../../ui/charts/text-width';
import { TrendChart } from '../../ui/charts/trend-chart';
import { layoutTrend } from '../../ui/charts/trend-layout';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { trendFile } from './trend-table';
import { TREND_TITLE } from './trend-words';
import type { Trend } from './use-trend';
import { useFigureWords } from './use-figure-words';

const NAME = 'trend';
const CHART_HEIGHT = 420;

interface TakeProps {
  readonly trend: Trend;
  readonly nouns: Nouns;
}

/** The trend as an image and as numbers. */
export function TrendTake({ trend, nouns }: TakeProps) {
  const { drawing } = trend;
  const wordsOn = useFigureWords(trend, nouns);
  const layout = useMemo(() => layoutTrend(drawing, FIGURE_CHART_WIDTH, CHART_HEIGHT), [drawing]);
  const draw = async () => {
    const words = wordsOn(new Date());
    const font = await figureFont();
    const chart = <TrendChart drawing={drawing} layout={layout} label={words.title} />;
    const slots = trend.known.cohorts.map(({ slot }) => slot);
    return stageCharts(chart, slots, FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <TakeLinks
      of={TREND_TITLE}
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() => saveTable(NAME, trendFile(trend.view, nouns), wordsOn(new Date()))}
    />
  );
}
