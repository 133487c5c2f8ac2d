import type { FacetDimension, FacetsAnswer } from '../../domain/answer';
import { type Cohort, selectionOf } from '../../domain/cohort';
import { type FilterDimension, type Filters, isFree } from '../../domain/filters';
import { FILTER_ORDER } from '../../ui/format/filters';

/** The filter whose removal gives most, for a cohort that nothing matches. */
export interface Relaxation {
  readonly dimension: FilterDimension;
  readonly offers: number;
  /** True where the cohort sets the filter for itself. */
  readonly own: boolean;
}

/** Null where freeing no single filter helps. */
export function relaxationFor(
  facets: FacetsAnswer,
  index: number,
  cohort: Cohort,
  filters: Filters,
): Relaxation | null {
  const selection = selectionOf(cohort, filters);
  const freed = (dimension: FacetDimension) => facets.freed[dimension][index] ?? 0;
  const [best] = FILTER_ORDER.filter((dimension) => !isFree(selection, dimension))
    .map((dimension) => ({
      dimension,
      offers: freed(dimension),
      own: dimension !== 'salary' && cohort.overrides[dimension] !== undefined,
    }))
    .filter(({ offers }) => offers > 0)
    .toSorted((a, b) => b.offers - a.offers);
  return best ?? null;
}
