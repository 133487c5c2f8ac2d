import { restore, snapshot, updateCohort } from '../../state/actions';
import { QuietButton } from '../../ui/button';
import { showToast } from '../../ui/toast';
import type { Separation } from './separation';

/** Parts two cohorts that share people, in one click and with a way back. */
export function SeparationButton({ separation }: { readonly separation: Separation }) {
  const { cohort, noneOf, label } = separation;
  const part = () => {
    const before = snapshot();
    updateCohort(cohort.slot, { noneOf, label: null });
    showToast(`Comparing with ${label}.`, () => restore(before));
  };
  return <QuietButton onClick={part}>Compare with {label}</QuietButton>;
}
