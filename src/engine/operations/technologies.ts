import type { TechnologiesAnswer, TechnologyRow } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { distributionOf, medianIntervalOf } from '../distribution';
import type { Holding } from '../holding';
import { ListedRows } from '../row-source';
import { splitBySkill } from '../split-skills';

/**
 * Every technology of the selection's offers, most offers first, then in the data set's order; the
 * filter on technologies is freed. Yields between technologies.
 */
export function* rankTechnologies(
  holding: Holding,
  ask: Ask<'technologies'>,
): Generator<void, TechnologiesAnswer> {
  const { skills } = holding.table;
  if (skills === null) return [];
  const scale = holding.scale(ask.unit, ask.count);
  const answer: TechnologyRow[] = [];
  for (const selection of ask.selections) {
    const freed = { ...selection, allOf: [], anyOf: [], noneOf: [] };
    const passing = holding.tally(freed, ask.unit).list();
    for (const [code, rows] of splitBySkill(skills, passing).entries()) {
      const technology = skills.values[code];
      if (rows.length === 0 || technology === undefined) continue;
      const group = holding.meter.measure(new ListedRows(rows), ask.count, true);
      const medianInterval = medianIntervalOf(group, scale);
      answer.push({ technology, ...distributionOf(group, scale), medianInterval });
      yield;
    }
  }
  return answer.sort((left, right) => right.offers - left.offers);
}
