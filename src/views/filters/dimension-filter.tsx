import type { FilterDimension, ListDimension } from '../../domain/filters';
import { setFilter } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { expectFilters } from '../../state/expect-filters';
import { defaultPeriod } from '../../state/opening';
import { FILTER_NAMES } from '../../ui/format/filters';
import { countColumns, facetOf, optionRows } from './filters-view-model';
import { OptionList } from './option-list';
import { PeriodFilter } from './period-filter';
import { SalaryFilter, YearsFilter } from './range-filters';
import { useFacets } from './use-filters';

/** The control of one dimension. */
export function DimensionFilter({ dimension }: { readonly dimension: FilterDimension }) {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  if (dimension === 'period') {
    return dataset.months === null ? null : (
      <PeriodFilter
        months={dataset.months}
        period={filters.period}
        usual={defaultPeriod(dataset)}
        onChange={(period) => setFilter('period', period)}
      />
    );
  }
  if (dimension === 'years') {
    return (
      <YearsFilter
        range={filters.years}
        most={dataset.mostYears ?? 0}
        onChange={(range) => setFilter('years', range)}
      />
    );
  }
  if (dimension === 'salary') {
    return (
      <SalaryFilter
        range={filters.salary}
        unit={unit}
        onChange={(range) => setFilter('salary', range)}
      />
    );
  }
  return <ListFilter dimension={dimension} />;
}

function ListFilter({ dimension }: { readonly dimension: ListDimension }) {
  const dataset = useDataset();
  const facets = useFacets();
  const chosen = useChoices((choices) => choices.filters[dimension]);
  const cohorts = useChoices((choices) => choices.cohorts);
  const focus = useChoices((choices) => choices.focus);
  const columns = countColumns(facets?.cohorts ?? cohorts, focus);
  const options = dataset.options[dimension];
  return (
    <OptionList
      name={FILTER_NAMES[dimension]}
      options={options}
      rows={optionRows(options, chosen, facetOf(facets?.counts ?? null, dimension), columns)}
      columns={columns}
      onChange={(values) => setFilter(dimension, values)}
      onExpect={(values) => void expectFilters({ [dimension]: values })}
    />
  );
}
