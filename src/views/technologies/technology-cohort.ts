import type { Cohort } from '../../domain/cohort';

/** The cohort that a row stands for: the focused one with this technology and no other wish. */
export function technologyCohort(focused: Cohort, technology: string): Omit<Cohort, 'slot'> {
  const { specialization, overrides } = focused;
  return { label: null, specialization, overrides, allOf: [technology], anyOf: [], noneOf: [] };
}
