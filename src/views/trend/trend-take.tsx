import type { Nouns } from '../../domain/nouns';
import { useDataset } from '../../state/dataset';
import { TrendChart } from '../../ui/charts/trend-chart';
import { layoutTrend } from '../../ui/charts/trend-layout';
import { FigureTake } from '../../ui/figure/figure-take';
import { trendFile } from './trend-table';
import { TREND_TITLE } from './trend-words';
import type { Trend } from './use-trend';
import { useTrendStory } from './use-trend-story';

const CHART_HEIGHT = 420;

interface TakeProps {
  readonly trend: Trend;
  readonly nouns: Nouns;
}

/** The trend as an image and as numbers. */
export function TrendTake({ trend, nouns }: TakeProps) {
  const { drawing, known, view } = trend;
  return (
    <FigureTake
      of={TREND_TITLE}
      name="trend"
      story={useTrendStory(trend, nouns)}
      source={useDataset().description}
      slots={known.cohorts.map(({ slot }) => slot)}
      draw={(width, label) => (
        <TrendChart
          drawing={drawing}
          layout={layoutTrend(drawing, width, CHART_HEIGHT)}
          label={label}
        />
      )}
      table={() => trendFile(view, nouns)}
    />
  );
}
