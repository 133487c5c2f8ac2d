import type { TechnologyRow } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
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
  const others = rows.length === 1 ? '' : ` of ${rows.length} technologies`;
  if (ranking === 'offers') {
    const offers = counted(first.offers, nouns.one, nouns.many);
    return `${where}, ${first.technology} is asked for most${others}: ${offers}.`;
  }
  const interval = first.medianInterval === null ? '' : ` (${moneyInterval(first.medianInterval)})`;
  return `${where}, ${first.technology} has the highest median${others}: ${money(first.median ?? 0)}${interval}.`;
}
