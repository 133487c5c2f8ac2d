import { FEWEST_FOR_ALL } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import type { SmallGroups } from '../../domain/vocabulary';
import { listed } from '../../ui/format/number';
import type { DrawnLadder } from './use-seniority';

/** How to read the ladder, with what its bands are. */
export function ladderNote(
  { known, cohorts, drawing }: DrawnLadder,
  nouns: Nouns,
  { smallGroups, isFiltered }: { readonly smallGroups: SmallGroups; readonly isFiltered: boolean },
): string {
  const technologies = cohorts.flatMap(({ technology }) => technology ?? []);
  const hasBands = drawing.levels.some(({ rows }) => rows.some(({ band }) => band !== null));
  const from = smallGroups === 'shown' ? '' : ` (from ${FEWEST_FOR_ALL} ${nouns.people})`;
  const divided = known.ask.unit === 'month' ? ', divided by 12' : '';
  const sentences = [
    `Dot median, bar P25–P75, whisker P10–P90${from}. Hollow dot: rough.`,
    hasBands
      ? `Grey: published yearly band for ${listed([...new Set(technologies)])}${divided}.`
      : null,
    isFiltered ? 'Every level is shown, whatever the seniority filter says.' : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
