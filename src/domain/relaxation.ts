import type { FacetsAnswer } from './answer';
import { type Cohort, selectionOf, type Slot } from './cohort';
import { FILTER_DIMENSIONS, type FilterDimension, type Filters, isFree } from './filters';

/** A filter whose removal brings offers back to a cohort that nothing matches. */
export interface Relaxation {
  readonly dimension: FilterDimension;
  /** What the cohort would count without it; more than 0. */
  readonly offers: number;
  /** The cohort that it restricts, by itself or as a shared filter. */
  readonly cohort: Cohort;
}

/**
 * The restricting filter that gives a cohort most offers once it is free; of several alike the
 * first in the order of filters. `freed` has the cohorts in the same order; `only` names the one to
 * be helped, null any. Null where no single filter helps.
 */
export function relaxationFor(
  freed: FacetsAnswer['freed'],
  cohorts: readonly Cohort[],
  filters: Filters,
  only: Slot | null = null,
): Relaxation | null {
  const [best] = cohorts
    .flatMap((cohort, index) => {
      if (only !== null && cohort.slot !== only) return [];
      const selection = selectionOf(cohort, filters);
      return FILTER_DIMENSIONS.filter((dimension) => !isFree(selection, dimension)).map(
        (dimension) => ({ dimension, offers: freed[dimension][index] ?? 0, cohort }),
      );
    })
    .filter(({ offers }) => offers > 0)
    .toSorted((a, b) => b.offers - a.offers);
  return best ?? null;
}

/** True where the cohort sets the filter for itself. */
export function isOwn({ dimension, cohort }: Relaxation): boolean {
  return dimension !== 'salary' && cohort.overrides[dimension] !== undefined;
}
