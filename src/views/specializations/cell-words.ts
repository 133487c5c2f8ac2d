import { FEWEST_FOR_FAIR, FEWEST_FOR_MEDIAN } from '../../domain/answer';
import type { GroupRules } from '../../domain/dataset';
import { countsPeople, type Nouns } from '../../domain/nouns';

const REASONS = new Intl.ListFormat('en', { type: 'disjunction' });

/** What the mark of a rough median means. */
export function roughWords({ smallGroups }: Pick<GroupRules, 'smallGroups'>, nouns: Nouns): string {
  const few = `fewer than ${FEWEST_FOR_FAIR} ${nouns.people}`;
  const reasons = smallGroups === 'shown' ? [few, ...oneOfMany(nouns)] : [few];
  return `${REASONS.format(reasons)}, a rough figure.`;
}

/** Why a cell is hatched; empty where small groups are shown: no cell is hatched then. */
export function hatchedWords({ smallGroups, companyRule }: GroupRules, nouns: Nouns): string {
  if (smallGroups === 'shown') return '';
  const few = `fewer than ${FEWEST_FOR_MEDIAN} ${nouns.people}`;
  const companies = companyRule ? ['too few companies', 'one company that dominates'] : [];
  return `Hatched: not shown, ${REASONS.format([few, ...oneOfMany(nouns), ...companies])}.`;
}

/** Where rows are people, no one has several. */
function oneOfMany(nouns: Nouns): readonly string[] {
  return countsPeople(nouns) ? [] : [`one with more than half of the ${nouns.many}`];
}
