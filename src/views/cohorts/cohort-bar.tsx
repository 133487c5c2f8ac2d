import { Fragment } from 'react';
import { cohortLabel, MOST_COHORTS } from '../../domain/cohort';
import { swapCohorts } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useProposal } from '../../state/proposal';
import { Button, IconButton } from '../../ui/button';
import { CohortChip } from './cohort-chip';
import styles from './cohorts.module.css';
import { addWithUndo } from './with-undo';

/** Who is compared: a chip per cohort, with what can be done to them. */
export function CohortBar() {
  const cohorts = useChoices((choices) => choices.cohorts);
  return (
    <div className={styles.bar}>
      {cohorts.map((cohort, index) => (
        <Fragment key={cohort.slot}>
          {index === 1 && cohorts.length === 2 && (
            <IconButton
              icon="swap"
              label="Swap the cohorts"
              className={styles.swap ?? ''}
              onClick={swapCohorts}
            />
          )}
          <CohortChip cohort={cohort} index={index} total={cohorts.length} />
        </Fragment>
      ))}
      {cohorts.length < MOST_COHORTS && <AddCohort />}
    </div>
  );
}

function AddCohort() {
  const proposal = useProposal();
  const name = cohortLabel({ ...proposal, slot: 0 });
  return (
    <Button
      data-shortcut="a"
      title={`Adds ${name}`}
      aria-description={`Adds ${name}`}
      onClick={() => addWithUndo(proposal)}
    >
      Add cohort
    </Button>
  );
}
