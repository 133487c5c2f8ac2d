import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import type { FigureStory } from '../../ui/figure/figure-take';
import { cohortTitle, withinWords } from '../../ui/format/caption';
import { countsFor } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { seniorityHeadline, seniorityRemarks } from './seniority-finding';
import { ladderNote } from './seniority-words';
import type { DrawnLadder } from './use-seniority';

/** What a file says around the ladder. */
export function useSeniorityStory(drawn: DrawnLadder, nouns: Nouns): FigureStory {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const { known, cohorts } = drawn;
  const { unit, count } = known.ask;
  // Candidates are counted by the summary: one may have offers at several levels.
  const summary = useAnswer('summary', { ...known.ask, bucket: DEFAULT_BUCKET_WIDTH[unit] });
  const summaries = summary.status === 'ready' ? summary.answer : [];
  const headline = seniorityHeadline(cohorts);
  const within = withinWords(dataset, filters, { unit, count, ignored: 'seniority' });
  return {
    title: headline.length > 0 ? textOf(headline) : 'Salary by seniority level',
    subtitle: `Salary by seniority level in USD per ${unit}. ${capitalised(within)}.`,
    keys: known.cohorts.map((cohort, index) => {
      const ladder = known.answer[index] ?? [];
      const offers = ladder.reduce((sum, step) => sum + step.offers, 0);
      const counts = countsFor(offers, summaries[index], nouns);
      return `${cohortTitle(cohort)}: ${counts} at all levels`;
    }),
    note: `${textOf(seniorityRemarks(cohorts, nouns))} ${ladderNote(drawn, nouns, { smallGroups: dataset.description.smallGroups, isFiltered: false })}`.trim(),
  };
}
