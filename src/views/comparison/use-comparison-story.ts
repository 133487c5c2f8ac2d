import { chanceWords, differenceTitle, overlapWords } from '../../domain/comparison-words';
import { nounsOf } from '../../domain/nouns';
import type { Ask } from '../../domain/question';
import { textOf } from '../../domain/sentence';
import type { VerdictTerms } from '../../domain/verdict-terms';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import type { FigureStory } from '../../ui/figure/figure-take';
import { cohortTitle, withinWords } from '../../ui/format/caption';
import { countsWords } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { counted } from '../../ui/format/number';
import { type ComparisonView, PLOT_NOTE } from './comparison-view-model';

/** What is taken away. */
export interface Taken {
  readonly view: ComparisonView;
  readonly ask: Ask<'comparison'>;
  readonly terms: VerdictTerms;
}

/** What a file says around the intervals. */
export function useComparisonStory({ view, ask, terms }: Taken): FigureStory {
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
    note: [PLOT_NOTE, ...facts.map(textOf)].filter((sentence) => sentence !== '').join(' '),
  };
}
