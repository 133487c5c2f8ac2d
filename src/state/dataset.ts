import { useMemo } from 'react';
import { selectionOf } from '../domain/cohort';
import type { Dataset } from '../domain/dataset';
import type { Scope } from '../domain/question';
import { type Choices, useChoices } from './choices';
import { useSession } from './session';

/** The data set that is open. Panels are shown only when there is one. */
export function useDataset(): Dataset {
  const dataset = useSession((session) => session.dataset);
  if (dataset === null) {
    throw new Error('No data set is open.');
  }
  return dataset;
}

type Viewed = Pick<Choices, 'cohorts' | 'filters' | 'unit' | 'count'>;

/** What every question about some choices shares. */
export function scopeOf({ cohorts, filters, unit, count }: Viewed): Scope {
  return { selections: cohorts.map((cohort) => selectionOf(cohort, filters)), unit, count };
}

/** What every question of the current view shares. */
export function useScope(): Scope {
  const cohorts = useChoices((choices) => choices.cohorts);
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const count = useChoices((choices) => choices.count);
  return useMemo(() => scopeOf({ cohorts, filters, unit, count }), [cohorts, filters, unit, count]);
}
