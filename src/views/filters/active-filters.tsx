import { type FilterDimension, isFree, NO_FILTERS } from '../../domain/filters';
import { nounsOf } from '../../domain/nouns';
import { restore, setFilter, snapshot } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { Chip } from '../../ui/chip';
import { filterWords } from '../../ui/format/filters';
import { showToast } from '../../ui/toast';
import styles from './filters.module.css';
import { dimensionsOf } from './filters-view-model';
import { unrestrictedWords } from './unrestricted';

/** What restricts every cohort, as chips that can be taken away, and what does not, in words. */
export function ActiveFilters() {
  const dataset = useDataset();
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const dimensions = dimensionsOf(dataset);
  const active = dimensions.filter((dimension) => !isFree(filters, dimension));
  const rest = unrestrictedWords(dimensions, filters);
  return (
    <>
      {active.map((dimension) => (
        <FilterChip
          key={dimension}
          dimension={dimension}
          words={filterWords(dimension, filters, unit) ?? ''}
        />
      ))}
      {dataset.hasStatus && <Chip>Open {nounsOf(dataset.description.measure).many} only</Chip>}
      {rest !== '' && <span className={styles.rest}>{rest}</span>}
    </>
  );
}

interface FilterChipProps {
  readonly dimension: FilterDimension;
  readonly words: string;
}

function FilterChip({ dimension, words }: FilterChipProps) {
  const remove = () => {
    const before = snapshot();
    setFilter(dimension, NO_FILTERS[dimension]);
    showToast(`${words}: filter removed.`, () => restore(before));
  };
  return <Chip remove={{ label: `Remove ${words}`, onRemove: remove }}>{words}</Chip>;
}
