import type { TechnologiesAnswer, TechnologyRow } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { distributionOf, medianIntervalOf } from '../distribution';
import type { Holding } from '../holding';
import { splitBySkill } from '../split-skills';

/** Every technology of the selection's offers, most offers first, then in the data set's order. */
export function rankTechnologies(holding: Holding, ask: Ask<'technologies'>): TechnologiesAnswer {
  const { skills } = holding.table;
  if (skills === null) return [];
  const scale = holding.scale(ask.unit, ask.count);
  const rows = ask.selections.flatMap((selection) => {
    const freed = { ...selection, allOf: [], anyOf: [], noneOf: [] };
    const passing = holding.tally(freed, ask.unit).passingRows();
    return splitBySkill(skills, passing).flatMap((own, code): TechnologyRow[] => {
      const technology = skills.values[code];
      if (own.length === 0 || technology === undefined) return [];
      const group = holding.meter.measure(own, ask.count, true);
      const medianInterval = medianIntervalOf(group, scale);
      return [{ technology, ...distributionOf(group, scale), medianInterval }];
    });
  });
  return rows.sort((left, right) => right.offers - left.offers);
}
