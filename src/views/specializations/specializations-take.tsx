import { technologiesLabel } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';
import { isoDay } from '../../export/download';
import { composeFigure, type FigureWords } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import type { Answered } from '../../state/answers';
import { useDataset } from '../../state/dataset';
import { textWidth } from '../../ui/charts/text-width';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { signature, sourceLine, withinWords } from '../../ui/format/caption';
import { perUnit } from '../../ui/format/money';
import { findingOf } from './finding';
import { HeatFigure } from './heat-figure';
import type { Order } from './order';
import { specializationsCsv } from './specializations-table';
import { heatTable } from './specializations-view-model';

const NAME = 'specializations';
const TITLE = 'Specializations by seniority';

interface TakeProps {
  readonly known: Extract<Answered<'specializations'>, { status: 'ready' }>;
  readonly order: Order;
  readonly nouns: Nouns;
}

/** The heat table as an image and as numbers. */
export function SpecializationsTake({ known, order, nouns }: TakeProps) {
  const dataset = useDataset();
  const draw = async () => {
    const words = figureWords(dataset, { known, order, nouns });
    const font = await figureFont();
    const focused = known.ask.selections[0]?.specialization ?? [];
    const table = heatTable(known.answer, { order, focused, known: [], nouns });
    const figure = (
      <HeatFigure
        levels={table.levels}
        rows={table.rows}
        width={FIGURE_CHART_WIDTH}
        label={words.title}
      />
    );
    return stageCharts(figure, [], FIGURE_CHART_WIDTH, (staged) =>
      composeFigure({ ...staged, words, font, textWidth }),
    );
  };
  return (
    <TakeLinks
      of={TITLE}
      takeImage={(format) => takeImage(format, NAME, draw)}
      takeTable={() =>
        saveTable(
          NAME,
          specializationsCsv(known.answer, nouns, known.ask.unit),
          figureWords(dataset, { known, order, nouns }),
        )
      }
    />
  );
}

function figureWords(dataset: Dataset, { known, order, nouns }: TakeProps): FigureWords {
  const { answer, ask } = known;
  const { unit, count } = ask;
  const [selection] = ask.selections;
  const technologies = selection === undefined ? '' : technologiesLabel(selection);
  const within =
    selection === undefined
      ? ''
      : withinWords(dataset, selection, { unit, count, ignored: 'seniority' });
  const parts = [technologies, within].filter((part) => part !== '').join(', ');
  return {
    title: findingOf(answer, order.column, technologies) ?? TITLE,
    subtitle: `Median in USD ${perUnit(unit)} over the number of ${nouns.people}, by specialization and level. ${parts}.`,
    keys: [],
    source: sourceLine(dataset.description),
    note: `~: fewer than 15 ${nouns.people}, a rough figure. Hatched: not shown, too few ${nouns.people}.`,
    signature: signature(isoDay(new Date())),
  };
}
