import type { Cohort, Overrides } from '../../domain/cohort';
import { LIST_DIMENSIONS } from '../../domain/filters';
import { updateCohort } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { IconButton } from '../../ui/button';
import { Combobox } from '../../ui/combobox';
import { FILTER_NAMES } from '../../ui/format/filters';
import { PeriodField } from '../../ui/period-field';
import { RangeField } from '../../ui/range-field';
import { Select } from '../../ui/select';
import styles from './cohort-editor.module.css';

type OwnDimension = keyof Overrides;
const OWN_DIMENSIONS: readonly OwnDimension[] = ['period', 'years', ...LIST_DIMENSIONS];

/** Shared filters that the cohort sets for itself. */
export function OwnFilters({ cohort }: { readonly cohort: Cohort }) {
  const { options, months, mostYears } = useDataset();
  const shared = useChoices((choices) => choices.filters);
  const { overrides, slot } = cohort;
  const set = (patch: Overrides) => updateCohort(slot, { overrides: { ...overrides, ...patch } });
  const has = (dimension: OwnDimension) => {
    if (dimension === 'period') return months !== null;
    return dimension === 'years' ? mostYears !== null : options[dimension].length > 0;
  };
  const own = OWN_DIMENSIONS.filter((dimension) => overrides[dimension] !== undefined);
  const free = OWN_DIMENSIONS.filter((dimension) => has(dimension) && !own.includes(dimension));
  const drop = (dimension: OwnDimension) => {
    const { [dimension]: _, ...rest } = overrides;
    updateCohort(slot, { overrides: rest });
  };
  return (
    <>
      {own.map((dimension) => (
        <OwnFilter
          key={dimension}
          dimension={dimension}
          overrides={overrides}
          onChange={set}
          onDrop={() => drop(dimension)}
        />
      ))}
      {free.length > 0 && (
        <>
          <span className={styles.label}>Own filters</span>
          <Select
            label="Override a shared filter"
            value=""
            options={[
              { value: '', label: 'Override a shared filter' },
              ...free.map((dimension) => ({ value: dimension, label: FILTER_NAMES[dimension] })),
            ]}
            onChange={(chosen) => {
              if (chosen !== '') set({ [chosen]: shared[chosen] });
            }}
          />
        </>
      )}
    </>
  );
}

interface OwnFilterProps {
  readonly dimension: OwnDimension;
  readonly overrides: Overrides;
  readonly onChange: (patch: Overrides) => void;
  readonly onDrop: () => void;
}

function OwnFilter({ dimension, overrides, onChange, onDrop }: OwnFilterProps) {
  const name = FILTER_NAMES[dimension];
  return (
    <>
      <span className={styles.label}>{name}</span>
      <div className={styles.own}>
        <OwnField dimension={dimension} overrides={overrides} onChange={onChange} />
        <IconButton icon="remove" label={`Share ${name} again`} onClick={onDrop} />
      </div>
    </>
  );
}

function OwnField({ dimension, overrides, onChange }: Omit<OwnFilterProps, 'onDrop'>) {
  const { months, options } = useDataset();
  if (dimension === 'years') {
    return (
      <RangeField
        label="Years"
        range={overrides.years ?? null}
        placeholders={['any', 'any']}
        onChange={(years) => onChange({ years })}
      />
    );
  }
  if (dimension === 'period') {
    return months === null ? null : (
      <PeriodField
        months={months}
        period={overrides.period ?? null}
        onChange={(period) => onChange({ period })}
      />
    );
  }
  return (
    <Combobox
      label={`Own ${FILTER_NAMES[dimension]}`}
      labelShown={false}
      placeholder="Any"
      options={options[dimension].map((value) => ({ value, count: null }))}
      value={overrides[dimension] ?? []}
      onChange={(values) => onChange({ [dimension]: values })}
    />
  );
}
