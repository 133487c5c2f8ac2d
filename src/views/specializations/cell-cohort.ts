import type { Cohort } from '../../domain/cohort';
import type { Filters } from '../../domain/filters';
import type { Level } from './order';

/**
 * The cohort that a cell stands for: the focused one with another specialization and level. The
 * table shows every level, so the column of all of them frees the level where it is restricted.
 */
export function cellCohort(
  focused: Cohort,
  filters: Filters,
  specialization: string,
  level: Level | null,
): Omit<Cohort, 'slot'> {
  const { slot: _, overrides, ...definition } = focused;
  const { seniority: _own, ...others } = overrides;
  const freed = filters.seniority.length > 0 ? { seniority: [] } : {};
  return {
    ...definition,
    label: null,
    specialization: [specialization],
    overrides: { ...others, ...(level === null ? freed : { seniority: [level] }) },
  };
}
