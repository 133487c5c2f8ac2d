import type { TechnologyRow } from '../../domain/answer';
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
import { capitalised } from '../../ui/format/capitalised';
import { perUnit } from '../../ui/format/money';
import { axisOf } from './amount-axis';
import { FEWEST_FOR_RANK, type Ranking } from './ranking';
import { TechnologiesFigure } from './technologies-figure';
import { technologiesFinding } from './technologies-finding';
import { technologiesCsv } from './technologies-table';
import { slotOf, technologyItem } from './technologies-view-model';

const NAME = 'technologies';
const TITLE = 'Technologies';
const MOST_STEPS = 8;
/** More rows would not be read on a slide. */
const MOST_ROWS = 30;

interface TakeProps {
  readonly known: Extract<Answered<'technologies'>, { status: 'ready' }>;
  /** In the order of the list. */
  readonly rows: readonly TechnologyRow[];
  readonly ranking: Ranking;
  readonly nouns: Nouns;
}

/** The list as an image and as numbers. */
export function TechnologiesTake(props: TakeProps) {
  const { known, rows, nouns } = props;
  const { ask, cohorts } = known;
  const dataset = useDataset();
  const draw = async () => {
    const words = figureWords(dataset, props);
    const font = await figureFont();
    const drawn = rows.slice(0, MOST_ROWS);
    const axis = axisOf(drawn, MOST_STEPS);
    const specialization = ask.selections[0]?.specialization ?? [];
    const figure = (
      <TechnologiesFigure
        items={drawn.map((row) =>
          technologyItem(row, axis, slotOf(row.technology, specialization, cohorts), nouns),
        )}
        axis={axis}
        heads={{ median: 'Median', offers: capitalised(nouns.many) }}
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
        saveTable(NAME, technologiesCsv(rows, nouns, ask.unit), figureWords(dataset, props))
      }
    />
  );
}

function figureWords(dataset: Dataset, { known, rows, ranking, nouns }: TakeProps): FigureWords {
  const { unit, count } = known.ask;
  const [selection] = known.ask.selections;
  const within =
    selection === undefined ? '' : withinWords(dataset, selection, { unit, count, ignored: null });
  return {
    title: technologiesFinding(rows, ranking, selection?.specialization ?? [], nouns) ?? TITLE,
    subtitle: `Median in USD ${perUnit(unit)} and its 95 % interval by technology. ${capitalised(within)}.`,
    keys: [],
    source: sourceLine(dataset.description),
    note:
      ranking === 'median'
        ? `Only technologies of ${FEWEST_FOR_RANK} ${nouns.people} or more.`
        : `Hollow: too few ${nouns.people} for an interval.`,
    signature: signature(isoDay(new Date())),
  };
}
