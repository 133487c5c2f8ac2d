import { composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { textWidth } from '../../ui/charts/text-width';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { IntervalDrawing } from '../../ui/interval-plot';
import { comparisonRecords } from './comparison-table';
import { type Taken, useFigureWords } from './use-figure-words';

const NAME = 'comparison';

/** The intervals as an image and as numbers. */
export function ComparisonTake(taken: Taken) {
  const { view } = taken;
  const wordsOn = useFigureWords(taken);
  const draw = async () => {
    const words = wordsOn(new Date());
    const font = await figureFont();
    const plot = (
      <IntervalDrawing
        rows={view.rows}
        label={view.words}
        width={FIGURE_CHART_WIDTH}
        role="application"
      />
    );
    return stageCharts(plot, [view.b.slot, view.a.slot], FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <TakeLinks
      of="Comparison"
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() => saveTable(NAME, comparisonRecords(view.rows), wordsOn(new Date()))}
    />
  );
}
