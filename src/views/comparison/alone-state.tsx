import { type Cohort, cohortLabel } from '../../domain/cohort';
import { tryCohort } from '../../state/try-cohort';
import { Button } from '../../ui/button';
import { trialWords } from '../../ui/format/trial';
import { MessageState } from '../../ui/states';
import { showToast } from '../../ui/toast';
import { widerCohort } from './separation';

/** One cohort: what it could be compared with is a click away. */
export function AloneState({ cohort }: { readonly cohort: Cohort }) {
  const wider = widerCohort(cohort);
  const name = wider === null ? '' : cohortLabel({ ...wider, slot: cohort.slot });
  const compare = () => {
    if (wider === null) return;
    const { outcome, undo } = tryCohort(wider);
    showToast(trialWords(outcome, name), undo);
  };
  return (
    <MessageState
      title="Nothing to compare with yet"
      actions={
        wider === null ? undefined : (
          <Button onClick={compare}>Compare with {name === 'All' ? 'everything' : name}</Button>
        )
      }
    >
      Add a second one above to see their difference, its interval and how far they overlap.
    </MessageState>
  );
}
