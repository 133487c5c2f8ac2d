import { chanceWords, differenceTitle, overlapWords } from '../../domain/comparison-words';
import { nounsOf } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import type { Ask } from '../../domain/question';
import type { VerdictTerms } from '../../domain/verdict-terms';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { isoDay } from '../../export/download';
import { type FigureWords, composeFigure } from '../../export/figure';
import { FIGURE_CHART_WIDTH } from '../../export/figure-size';
import { saveTable } from '../../export/table-file';
import { takeImage } from '../../export/take-image';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { textWidth } from '../../ui/charts/text-width';
import { stageCharts } from '../../ui/figure/chart-figure';
import { figureFont } from '../../ui/figure/figure-font';
import { TakeLinks } from '../../ui/figure/take-links';
import { capitalised } from '../../ui/format/capitalised';
import {
  cohortTitle,
  countsWords,
  signature,
  sourceLine,
  withinWords,
} from '../../ui/format/caption';
import { counted } from '../../ui/format/number';
import { IntervalDrawing } from '../../ui/interval-plot';
import { comparisonRecords } from './comparison-table';
import { type ComparisonView, PLOT_NOTE } from './comparison-view-model';

const NAME = 'comparison';

interface TakeProps {
  readonly view: ComparisonView;
  readonly ask: Ask<'comparison'>;
  readonly terms: VerdictTerms;
}

/** The intervals as an image and as numbers. */
export function ComparisonTake(props: TakeProps) {
  const { view } = props;
  const words = useFigureWords(props);
  const draw = async () => {
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
      takeTable={() => saveTable(NAME, comparisonRecords(view.rows), words)}
    />
  );
}

function useFigureWords({ view, ask, terms }: TakeProps): FigureWords {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const { answer, a, b, caption, coverage, difference } = view;
  const { unit, count } = terms;
  const bucket = useChoices((choices) => choices.bucket) ?? DEFAULT_BUCKET_WIDTH[unit];
  const { selections } = ask;
  const summary = useAnswer('summary', { selections, unit, count, bucket });
  const nouns = nounsOf(terms.measure);
  const key = ({ cohort, index }: typeof a, candidates: number) => {
    const counts = summary.status === 'ready' ? summary.answer[index] : undefined;
    // A summary of another moment counts other people.
    return counts?.candidates === candidates
      ? `${cohortTitle(cohort)}: ${countsWords(counts, nouns)}`
      : `${cohortTitle(cohort)}: ${counted(candidates, nouns.person, nouns.people)}`;
  };
  const within = withinWords(dataset, filters, { unit, count, ignored: null });
  const facts = [
    coverage,
    chanceWords(answer.superiority, view, terms),
    overlapWords(answer, view, terms),
  ];
  return {
    title: textOf(differenceTitle(difference, view, terms)),
    subtitle: `${caption}, in USD per ${unit}. ${capitalised(within)}.`,
    keys: [key(b, answer.overlap.candidatesOfB), key(a, answer.overlap.candidatesOfA)],
    source: sourceLine(dataset.description),
    note: [PLOT_NOTE, ...facts.map(textOf)].filter((sentence) => sentence !== '').join(' '),
    signature: signature(isoDay(new Date())),
  };
}
