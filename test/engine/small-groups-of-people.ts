import type { SeniorityLevel } from '../../src/domain/vocabulary';
import type { Holding } from '../../src/engine/holding';
import type { OfferRow } from '../oracle/offers';
import { answer, EVERYTHING } from './ask-engine';

export const SCOPE = { selections: [EVERYTHING], unit: 'month', count: 'offer' } as const;

/** People of one role and level, one offer each, of ascending amounts. */
export function people(
  specialization: string,
  seniority: SeniorityLevel,
  count: number,
  salary: number,
): readonly Partial<OfferRow>[] {
  return Array.from({ length: count }, (_, place) => ({
    specialization,
    seniority,
    salary: salary + 10 * place,
    candidate: `${specialization} ${seniority} ${place}`,
  }));
}

/** A against B. */
export function compare(holding: Holding) {
  const selections = ['A', 'B'].map((name) => ({ ...EVERYTHING, specialization: [name] }));
  const ask = { ...SCOPE, selections, a: 0, b: 1 };
  return {
    comparison: answer(holding, 'comparison', ask),
    difference: answer(holding, 'difference', ask),
  };
}
