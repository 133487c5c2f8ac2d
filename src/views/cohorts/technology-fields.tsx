import type { FacetOption } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import { updateCohort } from '../../state/actions';
import { useAnswer } from '../../state/answers';
import { useDataset, useScope } from '../../state/dataset';
import { Combobox, type ComboboxOption } from '../../ui/combobox';

const SKILL_FIELDS = [
  { field: 'allOf', label: 'All of' },
  { field: 'anyOf', label: 'Any of' },
  { field: 'noneOf', label: 'Without' },
] as const;

/** Specialization and technologies, by search, with the count that each would give. */
export function TechnologyFields({ cohort }: { readonly cohort: Cohort }) {
  const { options } = useDataset();
  const answered = useAnswer('facets', useScope());
  const facets = answered.status === 'ready' ? answered.answer : null;
  const cohorts = answered.status === 'ready' ? answered.cohorts : [];
  const place = cohorts.findIndex(({ slot }) => slot === cohort.slot);
  const change = (patch: Partial<Omit<Cohort, 'slot'>>) => updateCohort(cohort.slot, patch);
  const skills = withCounts(options.skill, facets?.skill, place);
  return (
    <>
      {options.specialization.length > 0 && (
        <Combobox
          label="Specialization"
          placeholder="Any"
          options={withCounts(options.specialization, facets?.specialization, place)}
          value={cohort.specialization}
          onChange={(specialization) => change({ specialization })}
        />
      )}
      {options.skill.length > 0 &&
        SKILL_FIELDS.map(({ field, label }) => (
          <Combobox
            key={field}
            label={label}
            placeholder="Add a technology"
            options={
              field === 'allOf' ? skills : skills.map(({ value }) => ({ value, count: null }))
            }
            value={cohort[field]}
            onChange={(values) => change({ [field]: values })}
          />
        ))}
    </>
  );
}

/** Most offers first, once the counts are known. */
function withCounts(
  values: readonly string[],
  facet: readonly FacetOption[] | undefined,
  place: number,
): readonly ComboboxOption[] {
  if (facet === undefined || place < 0) return values.map((value) => ({ value, count: null }));
  const counts = new Map(facet.map((option) => [option.value, option.offers[place] ?? 0]));
  return values
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
}
