import type { TechnologyRow } from '../../domain/answer';
import type { Dataset } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';
import type { Answered } from '../../state/answers';
import { useDataset } from '../../state/dataset';
import { type FigureStory, FigureTake } from '../../ui/figure/figure-take';
import { withinWords } from '../../ui/format/caption';
import { capitalised } from '../../ui/format/first-letter';
import { perUnit } from '../../ui/format/money';
import { axisOf } from './amount-axis';
import { FEWEST_FOR_RANK, type Ranking } from './ranking';
import { TechnologiesFigure } from './technologies-figure';
import { technologiesFinding } from './technologies-finding';
import { technologiesCsv } from './technologies-table';
import { slotOf, technologyItem } from './technologies-view-model';

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
  const drawn = rows.slice(0, MOST_ROWS);
  const axis = axisOf(drawn, MOST_STEPS);
  const specialization = ask.selections[0]?.specialization ?? [];
  const items = drawn.map((row) =>
    technologyItem(row, axis, slotOf(row.technology, specialization, cohorts), nouns),
  );
  const heads = { median: 'Median', offers: capitalised(nouns.many) };
  return (
    <FigureTake
      of={TITLE}
      name="technologies"
      story={storyOf(dataset, props)}
      source={dataset.description}
      slots={[]}
      draw={(width, label) => (
        <TechnologiesFigure items={items} axis={axis} heads={heads} width={width} label={label} />
      )}
      table={() => technologiesCsv(rows, nouns, ask.unit)}
    />
  );
}

function storyOf(dataset: Dataset, { known, rows, ranking, nouns }: TakeProps): FigureStory {
  const { unit, count } = known.ask;
  const [selection] = known.ask.selections;
  const within =
    selection === undefined ? '' : withinWords(dataset, selection, { unit, count, ignored: null });
  return {
    title: technologiesFinding(rows, ranking, selection?.specialization ?? [], nouns) ?? TITLE,
    subtitle: `Median in USD ${perUnit(unit)} and its 95 % interval by technology. ${capitalised(within)}.`,
    keys: [],
    note:
      ranking === 'median'
        ? `Only technologies of ${FEWEST_FOR_RANK} ${nouns.people} or more.`
        : `Hollow: too few ${nouns.people} for an interval.`,
  };
}
