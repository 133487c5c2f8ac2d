import { FEWEST_FOR_MEDIAN } from '../../domain/answer';
import type { DatasetDescription } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';

/** What the mark of a cell with few people means. */
export function roughWords({ people }: Nouns): string {
  return `fewer than 15 ${people}, a rough figure.`;
}

/** What a cell without figures means; empty where there are none for want of people. */
export function hatchedWords(
  { smallGroups }: Pick<DatasetDescription, 'smallGroups'>,
  { one, many, person, people }: Nouns,
): string {
  if (smallGroups === 'shown') return '';
  const few = `fewer than ${FEWEST_FOR_MEDIAN} ${people}`;
  const reason = person === one ? few : `${few} or one with more than half of the ${many}`;
  return ` Hatched: not shown, ${reason}.`;
}
