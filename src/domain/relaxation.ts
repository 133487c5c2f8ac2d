import type { RelaxationAnswer, RelaxedDimension } from './answer';
import { type Cohort, selectionOf, type Slot } from './cohort';
import { FILTER_DIMENSIONS, type Filters, isFree, NO_FILTERS } from './filters';

/** A filter whose removal brings offers back to a cohort that nothing matches. */
export interface Relaxation {
  readonly dimension: RelaxedDimension;
  /** What the cohort would count without it; more than 0. */
  readonly offers: number;
  /** The cohort that it restricts, by itself or as a shared filter. */
  readonly cohort: Cohort;
}

/**
 * The restricting filter that gives a cohort most offers once it is free; of several alike the
 * first in the order of filters. `freed` has the cohorts in the same order; `only` names the one to
 * be helped, null any. Where no single filter helps: the part of the cohort's own definition that does,
 * else null.
 */
export function relaxationFor(
  freed: RelaxationAnswer,
  cohorts: readonly Cohort[],
  filters: Filters,
  only: Slot | null = null,
): Relaxation | null {
  const looked = cohorts.flatMap((cohort, index) => {
    if (only !== null && cohort.slot !== only) return [];
    const freeing = (dimension: RelaxedDimension) => ({
      dimension,
      offers: freed[dimension][index] ?? 0,
      cohort,
    });
    const selection = selectionOf(cohort, filters);
    const restricting = FILTER_DIMENSIONS.filter((dimension) => !isFree(selection, dimension));
    return [{ byFilter: restricting.map(freeing), byPart: partsOf(cohort).map(freeing) }];
  });
  return (
    mostOf(looked.flatMap(({ byFilter }) => byFilter)) ??
    mostOf(looked.flatMap(({ byPart }) => byPart))
  );
}

function partsOf({ specialization, allOf, anyOf, noneOf }: Cohort): readonly RelaxedDimension[] {
  const parts: RelaxedDimension[] = [];
  if (allOf.length + anyOf.length + noneOf.length > 0) parts.push('skill');
  if (specialization.length > 0) parts.push('specialization');
  return parts;
}

function mostOf(found: readonly Relaxation[]): Relaxation | null {
  const [best] = found.filter(({ offers }) => offers > 0).toSorted((a, b) => b.offers - a.offers);
  return best ?? null;
}

/** What the cohort is without it, where it is the cohort's own; null where the filter is shared. */
export function relaxedCohort({ dimension, cohort }: Relaxation): Cohort | null {
  if (dimension === 'specialization') return { ...cohort, specialization: [], label: null };
  if (dimension === 'skill') return { ...cohort, allOf: [], anyOf: [], noneOf: [], label: null };
  if (dimension === 'salary' || cohort.overrides[dimension] === undefined) return null;
  return { ...cohort, overrides: { ...cohort.overrides, [dimension]: NO_FILTERS[dimension] } };
}
