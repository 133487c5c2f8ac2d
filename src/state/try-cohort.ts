import { type Cohort, freeSlot } from '../domain/cohort';
import { addCohort, restore, snapshot } from './actions';

type Draft = Omit<Cohort, 'slot'>;

/** What came of a wish for one more cohort. */
export interface Trial {
  /** 'present': it is compared already; 'full': there are four. */
  readonly outcome: 'added' | 'present' | 'full';
  /** Null where nothing has changed. */
  readonly undo: (() => void) | null;
}

/** Adds a cohort unless it is there already or no place is free; replaces nothing. */
export function tryCohort(draft: Draft): Trial {
  const before = snapshot();
  if (before.cohorts.some((cohort) => definition(cohort) === definition(draft))) {
    return { outcome: 'present', undo: null };
  }
  if (freeSlot(before.cohorts) === null) return { outcome: 'full', undo: null };
  addCohort(draft);
  return { outcome: 'added', undo: () => restore(before) };
}

/** All that selects, without the name; the order in which things were chosen does not matter. */
function definition(cohort: Draft): string {
  const { specialization, allOf, anyOf, noneOf, overrides } = cohort;
  return JSON.stringify([
    ...[specialization, allOf, anyOf, noneOf].map((names) => names.toSorted()),
    Object.entries(overrides).toSorted(([a], [b]) => a.localeCompare(b)),
  ]);
}
