import type { SpecializationsAnswer } from '../../domain/answer';
import { money } from '../../ui/format/money';
import { type Column, groupOf, type Level } from './order';

interface Best {
  readonly specialization: string;
  readonly median: number;
  readonly rough: boolean;
}

const PEOPLE_OF_LEVEL: ReadonlyMap<Level, string> = new Map([
  ['Junior', 'Juniors'],
  ['Middle', 'Middles'],
  ['Senior', 'Seniors'],
  ['Expert', 'Experts'],
]);

/** The level that is compared first: most markets have enough of it. */
const TELLING_LEVEL: Level = 'Middle';

/** The highest median of a column; a rough one only where there is no better known. */
export function bestOf(answer: SpecializationsAnswer, column: Column): Best | null {
  let best: Best | null = null;
  for (const row of answer) {
    const group = groupOf(row, column);
    if (group === null || group.median === null) continue;
    const rough = group.precision === 'rough';
    const better =
      best === null || (rough === best.rough ? group.median > best.median : best.rough);
    if (better) best = { specialization: row.specialization, median: group.median, rough };
  }
  return best;
}

const amountOf = ({ median, rough }: Best) => `${rough ? 'roughly ' : ''}${money(median)}`;

/**
 * Where the column that is looked at has its highest median: "Data Engineering pays Middles best:
 * $6,700." Null where nothing is shown.
 */
export function findingOf(
  answer: SpecializationsAnswer,
  column: Column,
  technologies: string,
): string | null {
  const scope = technologies === '' ? '' : ` (${technologies})`;
  const people = column === 'all' || column === 'specialization' ? undefined : peopleOf(column);
  if (people !== undefined) {
    const best = bestOf(answer, column);
    return best && `${best.specialization} pays ${people} best: ${amountOf(best)}${scope}.`;
  }
  const best = bestOf(answer, 'all');
  if (best === null) return null;
  const telling = bestOf(answer, TELLING_LEVEL);
  return `${best.specialization} has the highest median, ${amountOf(best)}${scope}${tail(best, telling)}.`;
}

function tail(best: Best, telling: Best | null): string {
  if (telling === null) return '';
  const people = peopleOf(TELLING_LEVEL);
  return telling.specialization === best.specialization
    ? `, and pays ${people} best too: ${amountOf(telling)}`
    : `; ${telling.specialization} pays ${people} best: ${amountOf(telling)}`;
}

function peopleOf(level: Level): string {
  return PEOPLE_OF_LEVEL.get(level) ?? 'those of no stated level';
}
