import { useMemo } from 'react';
import type { Cohort } from '../domain/cohort';
import { counterpartOf, counterpartSelections, fallbackCohort } from '../domain/counterpart';
import { useAnswer } from './answers';
import { useChoices } from './choices';
import { useFocusedCohort } from './focus';

/** What the cohorts of the moment are naturally compared with next. */
export function useProposal(): Omit<Cohort, 'slot'> {
  const cohorts = useChoices((choices) => choices.cohorts);
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const count = useChoices((choices) => choices.count);
  const base = useFocusedCohort();
  const ask = useMemo(
    () => ({ selections: counterpartSelections(base, filters), unit, count }),
    [base, filters, unit, count],
  );
  const answered = useAnswer('facets', ask);
  const close =
    answered.status === 'ready' && !answered.refreshing
      ? counterpartOf(base, answered.answer, cohorts)
      : null;
  return close ?? fallbackCohort(base, cohorts);
}
