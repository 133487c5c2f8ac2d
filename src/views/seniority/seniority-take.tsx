import { useMemo } from 'react';
import type { Nouns } from '../../domain/nouns';
import { composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { LadderChart } from '../../ui/charts/ladder-chart';
import { layoutLadder } from '../../ui/charts/ladder-layout';
import { textWidth } from '../../ui/charts/text-width';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { seniorityCsv } from './seniority-rows';
import { useFigureWords } from './use-figure-words';
import type { DrawnLadder } from './use-seniority';

const NAME = 'seniority';

interface TakeProps {
  readonly drawn: DrawnLadder;
  readonly nouns: Nouns;
}

/** The ladder as an image and as numbers. */
export function SeniorityTake({ drawn, nouns }: TakeProps) {
  const { drawing, cohorts } = drawn;
  const wordsOn = useFigureWords(drawn, nouns);
  const layout = useMemo(() => layoutLadder(drawing, FIGURE_CHART_WIDTH), [drawing]);
  const draw = async () => {
    const words = wordsOn(new Date());
    const font = await figureFont();
    const chart = <LadderChart drawing={drawing} layout={layout} label={words.title} />;
    const slots = cohorts.map(({ slot }) => slot);
    return stageCharts(chart, slots, FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <TakeLinks
      of="Seniority"
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() => saveTable(NAME, seniorityCsv(cohorts, nouns), wordsOn(new Date()))}
    />
  );
}
