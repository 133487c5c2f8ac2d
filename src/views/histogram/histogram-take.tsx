import type { Nouns } from '../../domain/nouns';
import { useDataset } from '../../state/dataset';
import { FigureTake } from '../../ui/figure/figure-take';
import { HistogramCharts } from './histogram-charts';
import { histogramCsv } from './histogram-rows';
import { histogramTitle } from './histogram-words';
import type { DrawnHistogram } from './use-histogram';
import { useHistogramStory } from './use-histogram-story';

const CHART_HEIGHT = 440;

interface TakeProps {
  readonly drawn: DrawnHistogram;
  readonly nouns: Nouns;
}

/** The histogram as an image and as numbers. */
export function HistogramTake({ drawn, nouns }: TakeProps) {
  const { drawings, known, view } = drawn;
  return (
    <FigureTake
      of={histogramTitle(nouns)}
      name="histogram"
      story={useHistogramStory(drawn, nouns)}
      source={useDataset().description}
      slots={known.cohorts.map(({ slot }) => slot)}
      draw={(width, label) => (
        <HistogramCharts drawings={drawings} width={width} height={CHART_HEIGHT} label={label} />
      )}
      table={() => histogramCsv(view, nouns)}
    />
  );
}
