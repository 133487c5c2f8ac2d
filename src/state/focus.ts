import { useMemo } from 'react';
import { type Cohort, selectionOf } from '../domain/cohort';
import type { Scope } from '../domain/question';
import { useChoices } from './choices';

/** The cohort whose facets and tables are shown. There is always one. */
export function useFocusedCohort(): Cohort {
  const cohorts = useChoices((choices) => choices.cohorts);
  const focus = useChoices((choices) => choices.focus);
  const focused = cohorts.find((cohort) => cohort.slot === focus) ?? cohorts[0];
  if (focused === undefined) throw new Error('No cohort is left: the last one cannot be removed.');
  return focused;
}

/** What a question about the focused cohort alone shares with the others of the view. */
export function useFocusedScope(): Scope {
  const focused = useFocusedCohort();
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const count = useChoices((choices) => choices.count);
  return useMemo(
    () => ({ selections: [selectionOf(focused, filters)], unit, count }),
    [focused, filters, unit, count],
  );
}
