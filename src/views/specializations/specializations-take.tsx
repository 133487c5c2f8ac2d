import { technologiesLabel } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';
import type { Answered } from '../../state/answers';
import { useDataset } from '../../state/dataset';
import { type FigureStory, FigureTake } from '../../ui/figure/figure-take';
import { withinWords } from '../../ui/format/caption';
import { capitalised } from '../../ui/format/first-letter';
import { perUnit } from '../../ui/format/money';
import { hatchedWords, roughWords } from './cell-words';
import { findingOf } from './finding';
import { HeatFigure } from './heat-figure';
import type { Order } from './order';
import { specializationsCsv } from './specializations-table';
import { heatTable } from './specializations-view-model';

const TITLE = 'Specializations by seniority';

interface TakeProps {
  readonly known: Extract<Answered<'specializations'>, { status: 'ready' }>;
  readonly order: Order;
  readonly nouns: Nouns;
}

/** The heat table as an image and as numbers. */
export function SpecializationsTake(props: TakeProps) {
  const { known, order, nouns } = props;
  const { answer, ask } = known;
  const dataset = useDataset();
  const focused = ask.selections[0]?.specialization ?? [];
  const { levels, rows } = heatTable(answer, { order, focused, known: [], nouns });
  return (
    <FigureTake
      of={TITLE}
      name="specializations"
      story={storyOf(dataset, props)}
      source={dataset.description}
      slots={[]}
      draw={(width, label) => (
        <HeatFigure levels={levels} rows={rows} width={width} label={label} />
      )}
      table={() => specializationsCsv(answer, nouns, ask.unit)}
    />
  );
}

function storyOf(dataset: Dataset, { known, order, nouns }: TakeProps): FigureStory {
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
    subtitle: `Median in USD ${perUnit(unit)} over the number of ${nouns.people}, by specialization and level. ${capitalised(parts)}.`,
    keys: [],
    note: `~: ${roughWords(dataset.description, nouns)} ${hatchedWords(dataset.description, nouns)}`.trim(),
  };
}
