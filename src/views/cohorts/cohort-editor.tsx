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
      <header className={styles.head}>
        <h2>
          <Swatch slot={cohort.slot} /> {placeName(cohort.slot)}
        </h2>
        <IconButton icon="remove" label="Close" onClick={onDone} />
      </header>
      <div className={styles.fields}>
        <TechnologyFields cohort={cohort} index={index} />
        <OwnFilters cohort={cohort} />
        <TextField
          label="Name"
          value={cohort.label ?? ''}
          placeholder={cohortLabel({ ...cohort, label: null })}
          onChange={rename}
        />
        {total > 1 && <PlaceActions cohort={cohort} index={index} total={total} />}
      </div>
      <footer className={styles.foot}>
        <CohortCounts index={index} />
        <Button look="main" onClick={onDone}>
          Done
        </Button>
      </footer>
    </div>
  );
}

function PlaceActions({ cohort, index, total }: Omit<CohortEditorProps, 'onDone'>) {
  const focused = useChoices((choices) => choices.focus === cohort.slot);
  return (
    <>
      <span className={styles.label}>Place</span>
      <div className={styles.place}>
        {index > 0 && (
          <QuietButton onClick={() => moveCohort(cohort.slot, -1)}>Move earlier</QuietButton>
        )}
        {index < total - 1 && (
          <QuietButton onClick={() => moveCohort(cohort.slot, 1)}>Move later</QuietButton>
        )}
        {focused ? (
          <span className={styles.label}>In focus</span>
        ) : (
          <QuietButton onClick={() => focusCohort(cohort.slot)}>Put in focus</QuietButton>
        )}
      </div>
    </>
  );
}
