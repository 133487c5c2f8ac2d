import type { RelaxationAnswer, RelaxedDimension } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';

/** Offers with each dimension freed, per cohort. */
export function countFreed(holding: Holding, ask: Ask<'relaxation'>): RelaxationAnswer {
  const matches = ask.selections.map((selection) => holding.tally(selection, ask.unit).matches);
  const freed = (dimension: RelaxedDimension) => matches.map((own) => own.offersFreeing(dimension));
  return {
    seniority: freed('seniority'),
    english: freed('english'),
    country: freed('country'),
    mode: freed('mode'),
    years: freed('years'),
    period: freed('period'),
    salary: freed('salary'),
    specialization: freed('specialization'),
    skill: freed('skill'),
  };
}
