import type { Slot } from '../domain/cohort';
import { type Filters, NO_FILTERS } from '../domain/filters';
import { type Relaxation, relaxationFor, relaxedCohort } from '../domain/relaxation';
import type { Unit } from '../domain/vocabulary';
import { clearFilters, restore, setFilter, snapshot, updateCohort } from './actions';
import { useAnswer } from './answers';
import { useChoices } from './choices';
import { useDataset, useScope } from './dataset';
import { defaultPeriod } from './opening';

/** What leads out of a view that nothing matches. */
export interface WayOut {
  /** The shared filters that are chosen. */
  readonly filters: Filters;
  readonly unit: Unit;
  /** Null while unknown, and where no single filter helps. */
  readonly relaxation: Relaxation | null;
  /** Each takes filters away and gives back what undoes it. */
  readonly onRelax: (relaxation: Relaxation) => () => void;
  readonly onReset: () => () => void;
}

/** For the cohort in the place `only`, or where nothing matches in any: for the one helped most. */
export function useWayOut(only: Slot | null = null): WayOut {
  const cohorts = useChoices((choices) => choices.cohorts);
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const answered = useAnswer('relaxation', useScope());
  const onReset = useFilterReset();
  const isKnown = answered.status === 'ready' && !answered.refreshing;
  return {
    filters,
    unit,
    relaxation: isKnown ? relaxationFor(answered.answer, cohorts, filters, only) : null,
    onRelax: relax,
    onReset,
  };
}

/** Puts every shared filter back to what the data set opens with; gives back the undo. */
export function useFilterReset(): () => () => void {
  const dataset = useDataset();
  return () => {
    const before = snapshot();
    clearFilters(defaultPeriod(dataset));
    return () => restore(before);
  };
}

function relax(relaxation: Relaxation): () => void {
  const before = snapshot();
  const own = relaxedCohort(relaxation);
  if (own !== null) updateCohort(own.slot, own);
  else free(relaxation.dimension);
  return () => restore(before);
}

function free(dimension: Relaxation['dimension']): void {
  // These two are always the cohort's own.
  if (dimension === 'specialization' || dimension === 'skill') return;
  setFilter(dimension, NO_FILTERS[dimension]);
}
