import type { CohortSummary, Ladder } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { textOf } from '../../domain/sentence';
import { isoDay } from '../../export/download';
import type { FigureWords } from '../../export/figure';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import {
  cohortTitle,
  countsWords,
  signature,
  sourceLine,
  withinWords,
} from '../../ui/format/caption';
import { counted } from '../../ui/format/number';
import { seniorityHeadline, seniorityRemarks } from './seniority-finding';
import { ladderNote } from './seniority-words';
import type { DrawnLadder } from './use-seniority';

/** What a file says around the ladder. */
export function useFigureWords(drawn: DrawnLadder, nouns: Nouns): (today: Date) => FigureWords {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const { known, cohorts } = drawn;
  const { unit, count } = known.ask;
  const summary = useAnswer('summary', { ...known.ask, bucket: DEFAULT_BUCKET_WIDTH[unit] });
  const summaries = summary.status === 'ready' ? summary.answer : [];
  const headline = seniorityHeadline(cohorts);
  const within = withinWords(dataset, filters, { unit, count, ignored: 'seniority' });
  return (today) => ({
    title: headline.length > 0 ? textOf(headline) : 'Salary by seniority level',
    subtitle: `Salary by seniority level in USD per ${unit}. ${within.charAt(0).toUpperCase()}${within.slice(1)}.`,
    keys: known.cohorts.map((cohort, index) =>
      keyLine(cohort, known.answer[index] ?? [], summaries[index], nouns),
    ),
    source: sourceLine(dataset.description),
    note: `${textOf(seniorityRemarks(cohorts, nouns))} ${ladderNote(drawn, nouns, false)}`.trim(),
    signature: signature(isoDay(today)),
  });
}

/** Candidates are counted by the summary: one may have offers at several levels. */
function keyLine(
  cohort: Cohort,
  ladder: Ladder,
  summary: CohortSummary | undefined,
  nouns: Nouns,
): string {
  const offers = ladder.reduce((sum, step) => sum + step.offers, 0);
  const counts =
    summary?.offers === offers
      ? countsWords(summary, nouns)
      : counted(offers, nouns.one, nouns.many);
  return `${cohortTitle(cohort)}: ${counts} at all levels`;
}
