import type { FacetsAnswer } from '../domain/answer';
import { type FilterDimension, type Filters, isFree, NO_FILTERS } from '../domain/filters';
import { setFilter } from './actions';
import { useAnswer } from './answers';
import { useChoices } from './choices';
import { useScope } from './dataset';

/** The shared filter whose removal brings most offers back. */
export interface Relaxation {
  readonly dimension: FilterDimension;
  readonly offers: number;
  readonly relax: () => void;
}

/**
 * Asked only where nothing matches, in any cohort or in the one at place `cohort`; null while
 * unknown and where no single filter helps.
 */
export function useRelaxation(
  nothingMatches: boolean,
  cohort: number | null = null,
): Relaxation | null {
  const scope = useScope();
  const filters = useChoices((choices) => choices.filters);
  const answered = useAnswer('facets', nothingMatches ? scope : null);
  if (answered.status !== 'ready') return null;
  const best = filterToRelax(answered.answer.freed, filters, cohort);
  if (best === null) return null;
  const { dimension } = best;
  return { ...best, relax: () => setFilter(dimension, NO_FILTERS[dimension]) };
}

/** The restricting filter that gives most offers once it is free; null where none gives any. */
export function filterToRelax(
  freed: FacetsAnswer['freed'],
  filters: Filters,
  cohort: number | null = null,
): { readonly dimension: FilterDimension; readonly offers: number } | null {
  const dimensions = [
    'period',
    'seniority',
    'years',
    'english',
    'country',
    'mode',
    'salary',
  ] as const;
  const [best] = dimensions
    .filter((dimension) => !isFree(filters, dimension))
    .map((dimension) => ({ dimension, offers: offersOf(freed[dimension], cohort) }))
    .filter(({ offers }) => offers > 0)
    .toSorted((a, b) => b.offers - a.offers);
  return best ?? null;
}

function offersOf(perCohort: readonly number[], cohort: number | null): number {
  return cohort === null ? Math.max(0, ...perCohort) : (perCohort[cohort] ?? 0);
}
