import type { TrendPoint } from '../../../src/domain/answer';
import { type Cohort, type Slot, wholeCohort } from '../../../src/domain/cohort';
import { monthFromIndex, monthIndex } from '../../../src/domain/month';
import { groupOf } from '../support/groups';

export function technologyCohort(slot: Slot, technology: string): Cohort {
  return { ...wholeCohort(slot), specialization: ['Back-End Web'], allOf: [technology] };
}

/** [median, candidates] per step from a month on. */
export function pointsFrom(
  first: string,
  months: number,
  groups: readonly (readonly [median: number, candidates: number])[],
): readonly TrendPoint[] {
  return groups.map(([median, candidates], index) => ({
    month: monthFromIndex((monthIndex(first) ?? 0) + index * months),
    ...groupOf(median, candidates, candidates * 2),
  }));
}
