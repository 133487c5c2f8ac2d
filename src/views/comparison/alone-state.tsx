import { cohortLabel } from '../../domain/cohort';
import { useProposal } from '../../state/proposal';
import { tryCohort } from '../../state/try-cohort';
import { Button } from '../../ui/button';
import { trialWords } from '../../ui/format/trial';
import { MessageState } from '../../ui/states';
import { showToast } from '../../ui/toast';

/** One cohort: what it is naturally compared with is a click away. */
export function AloneState() {
  const proposal = useProposal();
  const name = cohortLabel({ ...proposal, slot: 0 });
  const compare = () => {
    const { outcome, undo } = tryCohort(proposal);
    showToast(trialWords(outcome, name), undo);
  };
  return (
    <MessageState
      title="Nothing to compare with yet"
      actions={
        <Button onClick={compare}>Compare with {name === 'All' ? 'everything' : name}</Button>
      }
    >
      A second cohort shows the difference, its interval and how far the two overlap.
    </MessageState>
  );
}
