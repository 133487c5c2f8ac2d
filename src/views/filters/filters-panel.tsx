import { nounsOf } from '../../domain/nouns';
import { useDataset } from '../../state/dataset';
import { QuietButton } from '../../ui/button';
import { DimensionFilter } from './dimension-filter';
import styles from './filters.module.css';
import { dimensionsOf } from './filters-view-model';
import { useReset } from './use-filters';

/** The filters of the rail and of the phone's sheet. */
export function FiltersPanel() {
  const dataset = useDataset();
  const reset = useReset();
  return (
    <>
      <header className={styles.head}>
        <h2>Filters</h2>
        <QuietButton onClick={reset}>Reset</QuietButton>
      </header>
      <FilterList
        intro={`Apply to every cohort. The counts are ${nounsOf(dataset.description.measure).many} with all other filters as they are.`}
      />
    </>
  );
}

/** All filters, without a heading of their own. */
export function FilterList({ intro }: { readonly intro: string }) {
  const dimensions = dimensionsOf(useDataset());
  return (
    <>
      <p className={styles.intro}>{intro}</p>
      {dimensions.map((dimension) => (
        <DimensionFilter key={dimension} dimension={dimension} />
      ))}
    </>
  );
}
