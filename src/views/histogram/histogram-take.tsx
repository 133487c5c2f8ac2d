import type { Nouns } from '../../domain/nouns';
import { composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { textWidth } from '../../ui/charts/text-width';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { HistogramCharts } from './histogram-charts';
import { histogramCsv } from './histogram-rows';
import { histogramTitle } from './histogram-words';
import { useFigureWords } from './use-figure-words';
import type { DrawnHistogram } from './use-histogram';

const NAME = 'histogram';
const CHART_HEIGHT = 440;

interface TakeProps {
  readonly drawn: DrawnHistogram;
  readonly nouns: Nouns;
}

/** The histogram as an image and as numbers. */
export function HistogramTake({ drawn, nouns }: TakeProps) {
  const wordsOn = useFigureWords(drawn, nouns);
  const draw = async () => {
    const words = wordsOn(new Date());
    const font = await figureFont();
    const charts = (
      <HistogramCharts
        drawings={drawn.drawings}
        width={FIGURE_CHART_WIDTH}
        height={CHART_HEIGHT}
        label={words.title}
      />
    );
    const slots = drawn.known.cohorts.map(({ slot }) => slot);
    return stageCharts(charts, slots, FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <TakeLinks
      of={histogramTitle(nouns)}
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() => saveTable(NAME, histogramCsv(drawn.view, nouns), wordsOn(new Date()))}
    />
  );
}
