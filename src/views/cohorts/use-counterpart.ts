import { useMemo } from 'react';
import { type Cohort, cohortLabel } from '../../domain/cohort';
import { addCohort, removeCohort, restore, snapshot } from '../../state/actions';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useFocusedCohort } from '../../state/focus';
import { showToast } from '../../ui/toast';
import { counterpartOf, counterpartSelections, fallbackCohort } from './counterpart';

/** What "Add cohort" would add to the cohorts of the moment. */
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

export function addWithUndo(cohort: Omit<Cohort, 'slot'>): void {
  const before = snapshot();
  addCohort(cohort);
  showToast(`Added ${cohortLabel({ ...cohort, slot: 0 })}.`, () => restore(before));
}

export function removeWithUndo(cohort: Cohort): void {
  const before = snapshot();
  removeCohort(cohort.slot);
  showToast(`Removed ${cohortLabel(cohort)}.`, () => restore(before));
}
