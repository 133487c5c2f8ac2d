import type { Cohort, Overrides } from '../../domain/cohort';
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
  const { allOf, anyOf, noneOf, overrides } = focused;
  return {
    label: null,
    specialization: [specialization],
    allOf,
    anyOf,
    noneOf,
    overrides: { ...withoutLevel(overrides), ...levelOf(filters, level) },
  };
}

function withoutLevel(overrides: Overrides): Overrides {
  const own = { ...overrides };
  delete own.seniority;
  return own;
}

function levelOf(filters: Filters, level: Level | null): Overrides {
  if (level !== null) return { seniority: [level] };
  return filters.seniority.length > 0 ? { seniority: [] } : {};
}
