import { FEWEST_FOR_ALL, type LadderStep } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { listed } from '../../ui/format/number';
import type { DrawnLadder } from './use-seniority';

/** How to read the ladder, with what its bands are. */
export function ladderNote(
  { known, cohorts, drawing }: DrawnLadder,
  nouns: Nouns,
  isFiltered: boolean,
): string {
  const technologies = cohorts.flatMap(({ technology }) => technology ?? []);
  const hasBands = drawing.levels.some(({ rows }) => rows.some(({ band }) => band !== null));
  const showsAll = cohorts.some(({ ladder }) => ladder.some(isShownThoughSmall));
  const divided = known.ask.unit === 'month' ? ', divided by 12' : '';
  const sentences = [
    `Dot median, bar P25–P75, whisker P10–P90${showsAll ? '' : ` (from ${FEWEST_FOR_ALL} ${nouns.people})`}. Hollow dot: rough.`,
    hasBands
      ? `Grey: published yearly band for ${listed([...new Set(technologies)])}${divided}.`
      : null,
    isFiltered ? 'Every level is shown, whatever the seniority filter says.' : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function isShownThoughSmall({ candidates, p10 }: LadderStep): boolean {
  return candidates < FEWEST_FOR_ALL && p10 !== null;
}
