import { cohortLabel } from '../../domain/cohort';
import { restore, snapshot, updateCohort } from '../../state/actions';
import { useDataset } from '../../state/dataset';
import { useFocusedCohort } from '../../state/focus';
import { QuietButton } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './guide.module.css';
import { relatedTechnologies } from './guide-view-model';
import { Section } from './section';

/** Technologies that go together; a click makes the focused cohort ask for one more. */
export function RelatedTechnologies({ names }: { readonly names: readonly string[] }) {
  const cohort = useFocusedCohort();
  const { options } = useDataset();
  const related = relatedTechnologies(names, cohort, options.skill);
  const label = cohortLabel(cohort);
  const add = (name: string) => {
    const before = snapshot();
    updateCohort(cohort.slot, { allOf: [...cohort.allOf, name] });
    showToast(`Added ${name} to ${label}.`, () => restore(before));
  };
  const canAdd = related.some(({ state }) => state === 'open');
  return (
    <Section title="Often asked for together" shown={related.length > 0}>
      <ul className={styles.tags}>
        {related.map(({ name, state }) => (
          <li key={name} data-state={state}>
            {state === 'open' ? (
              <QuietButton aria-label={`Add ${name} to ${label}`} onClick={() => add(name)}>
                {name}
              </QuietButton>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      {canAdd && <p className={styles.hint}>A click adds one to {label}.</p>}
    </Section>
  );
}
