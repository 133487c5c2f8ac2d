import { type Cohort, cohortLabel } from '../../domain/cohort';
import { addCohort, duplicateCohort, removeCohort, restore, snapshot } from '../../state/actions';
import { showToast } from '../../ui/toast';

export function addWithUndo(cohort: Omit<Cohort, 'slot'>): void {
  const before = snapshot();
  addCohort(cohort);
  showToast(`Added ${cohortLabel({ ...cohort, slot: 0 })}.`, () => restore(before));
}

export function duplicateWithUndo(cohort: Cohort): void {
  const before = snapshot();
  duplicateCohort(cohort.slot);
  showToast(`Duplicated ${cohortLabel(cohort)}. Click the copy to change it.`, () =>
    restore(before),
  );
}

export function removeWithUndo(cohort: Cohort): void {
  const before = snapshot();
  removeCohort(cohort.slot);
  showToast(`Removed ${cohortLabel(cohort)}.`, () => restore(before));
}
