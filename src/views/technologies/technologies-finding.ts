import type { TechnologyRow } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { leadersWords } from '../../ui/format/leaders';
import { money, moneyInterval } from '../../ui/format/money';
import { counted } from '../../ui/format/number';
import type { Ranking } from './ranking';

/** What the first place says; null where nothing is ranked. `rows` are ranked, highest first. */
export function technologiesFinding(
  rows: readonly TechnologyRow[],
  ranking: Ranking,
  specialization: readonly string[],
  nouns: Nouns,
): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const where =
    specialization.length === 0 ? 'In all specializations' : `Within ${specialization.join(', ')}`;
  const of = rows.length === 1 ? '' : ` of ${rows.length} technologies`;
  const leaders = leadersOf(first, rows, ranking);
  const names = leadersWords(leaders.map(({ technology }) => technology));
  const isShared = leaders.length > 1;
  if (ranking === 'offers') {
    const verb = isShared ? 'are' : 'is';
    const each = isShared ? ' each' : '';
    return `${where}, ${names} ${verb} asked for most${of}: ${counted(first.offers, nouns.one, nouns.many)}${each}.`;
  }
  const verb = isShared ? 'share' : 'has';
  return `${where}, ${names} ${verb} the highest median${of}: ${money(first.median ?? 0)}${intervalOf(leaders)}.`;
}

/** All that stand in the first place. */
function leadersOf(
  first: TechnologyRow,
  rows: readonly TechnologyRow[],
  ranking: Ranking,
): readonly TechnologyRow[] {
  return rows.filter((row) => row[ranking] === first[ranking]);
}

/** The interval of a single leader; several have one each, which the list shows. */
function intervalOf([leader, second]: readonly TechnologyRow[]): string {
  const interval = second === undefined ? (leader?.medianInterval ?? null) : null;
  return interval === null ? '' : ` (${moneyInterval(interval)})`;
}
