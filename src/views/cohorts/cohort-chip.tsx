import { type Cohort, cohortLabel, MOST_COHORTS } from '../../domain/cohort';
import { useChoices } from '../../state/choices';
import { IconButton } from '../../ui/button';
import { late } from '../../ui/late';
import { Popover } from '../../ui/popover';
import { Swatch } from '../../ui/swatch';
import styles from './cohorts.module.css';
import { chipWords, placeName } from './cohorts-view-model';
import { duplicateWithUndo, removeWithUndo } from './with-undo';

const CohortEditor = late(async () => (await import('./cohort-editor')).CohortEditor);

interface CohortChipProps {
  readonly cohort: Cohort;
  readonly index: number;
  readonly total: number;
}

/** Square and tinted, with the colour and pattern of its place. Its name opens the editor. */
export function CohortChip({ cohort, index, total }: CohortChipProps) {
  const focused = useChoices((choices) => choices.focus === cohort.slot) && total > 1;
  const name = cohortLabel(cohort);
  const { soft, strong, own } = chipWords(cohort);
  return (
    <div
      className={styles.chip}
      data-slot={cohort.slot}
      data-focused={focused}
      role="group"
      aria-label={`${placeName(cohort.slot)}: ${name}`}
    >
      <Popover
        label={`Edit ${placeName(cohort.slot)}`}
        trigger={(trigger) => (
          <button
            type="button"
            className={styles.name}
            aria-label={`Edit ${soft}${strong}${own === '' ? '' : ` · ${own}`}`}
            title={focused ? 'Focused: its counts and tables are shown' : undefined}
            {...trigger}
          >
            <Swatch slot={cohort.slot} />
            <span>
              {soft !== '' && <i>{soft}</i>}
              <b>{strong}</b>
              {own !== '' && <i> · {own}</i>}
            </span>
          </button>
        )}
      >
        {(close) => <CohortEditor cohort={cohort} index={index} total={total} onDone={close} />}
      </Popover>
      {total < MOST_COHORTS && (
        <IconButton
          icon="duplicate"
          label={`Duplicate ${name}`}
          onClick={() => duplicateWithUndo(cohort)}
        />
      )}
      {total > 1 && (
        <IconButton icon="remove" label={`Remove ${name}`} onClick={() => removeWithUndo(cohort)} />
      )}
    </div>
  );
}
