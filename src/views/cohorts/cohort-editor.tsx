import { type Cohort, cohortLabel } from '../../domain/cohort';
import { focusCohort, moveCohort, updateCohort } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { Button, IconButton, QuietButton } from '../../ui/button';
import { Swatch } from '../../ui/swatch';
import { TextField } from '../../ui/text-field';
import { CohortCounts } from './cohort-counts';
import styles from './cohort-editor.module.css';
import { placeName } from './cohorts-view-model';
import { OwnFilters } from './own-filters';
import { TechnologyFields } from './technology-fields';

interface CohortEditorProps {
  readonly cohort: Cohort;
  /** Its place in the order, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly onDone: () => void;
}

/** Everything that makes a cohort; each change shows at once behind it. */
export function CohortEditor({ cohort, index, total, onDone }: CohortEditorProps) {
  const rename = (text: string) =>
    updateCohort(cohort.slot, { label: text.trim() === '' ? null : text });
  return (
    <div className={styles.editor}>
      <div className={styles.head}>
        <h2>
          <Swatch slot={cohort.slot} /> {placeName(cohort.slot)}
        </h2>
        <IconButton icon="remove" label="Close" onClick={onDone} />
      </div>
      <div className={styles.fields}>
        <TechnologyFields cohort={cohort} />
        <OwnFilters cohort={cohort} />
        <TextField
          label="Name"
          value={cohort.label ?? ''}
          placeholder={cohortLabel({ ...cohort, label: null })}
          onChange={rename}
        />
        {total > 1 && <PlaceActions cohort={cohort} index={index} total={total} />}
      </div>
      <div className={styles.foot}>
        <CohortCounts index={index} />
        <Button look="main" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}

function PlaceActions({ cohort, index, total }: Omit<CohortEditorProps, 'onDone'>) {
  const focused = useChoices((choices) => choices.focus === cohort.slot);
  return (
    <>
      <span className={styles.label}>Place</span>
      <div className={styles.place}>
        <Place
          label="Move earlier"
          done={index === 0}
          onClick={() => moveCohort(cohort.slot, -1)}
        />
        <Place
          label="Move later"
          done={index === total - 1}
          onClick={() => moveCohort(cohort.slot, 1)}
        />
        <Place
          label={focused ? 'In focus' : 'Put in focus'}
          done={focused}
          onClick={() => focusCohort(cohort.slot)}
        />
      </div>
    </>
  );
}

interface PlaceProps {
  readonly label: string;
  /** Nothing is left to do: the button stays, or the keyboard would lose its place. */
  readonly done: boolean;
  readonly onClick: () => void;
}

function Place({ label, done, onClick }: PlaceProps) {
  return (
    <QuietButton aria-disabled={done} onClick={done ? undefined : onClick}>
      {label}
    </QuietButton>
  );
}
