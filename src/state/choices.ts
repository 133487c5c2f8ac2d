import { createContext, use } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { type Cohort, type Slot, wholeCohort } from '../domain/cohort';
import { type Filters, NO_FILTERS } from '../domain/filters';
import type { CountUnit, Unit } from '../domain/vocabulary';

/** Everything that a person can choose and that a link restores. Pure data; actions.ts changes it. */
export interface Choices {
  /** Null until a data set is open. */
  readonly dataset: string | null;
  readonly unit: Unit;
  readonly count: CountUnit;
  /** Bucket width in USD per unit; null: the default of the unit. */
  readonly bucket: number | null;
  /** Null: shares where cohorts are compared, counts for one. */
  readonly share: boolean | null;
  readonly filters: Filters;
  /** One to four. */
  readonly cohorts: readonly Cohort[];
  /** The cohort whose facets and tables are shown. */
  readonly focus: Slot;
  /** USD per unit. */
  readonly budget: number | null;
}

export const NO_CHOICES: Choices = {
  dataset: null,
  unit: 'month',
  count: 'offer',
  bucket: null,
  share: null,
  filters: NO_FILTERS,
  cohorts: [wholeCohort(0)],
  focus: 0,
  budget: null,
};

const ofTheMoment = createStore<Choices>()(() => NO_CHOICES);

/** What is read inside: the choices of the moment, or a copy that follows them in its own time. */
export const ChoicesInView = createContext<StoreApi<Choices>>(ofTheMoment);

/** A copy as the choices are now; whoever makes it sees to it that it follows. */
export const copyOfChoices = (): StoreApi<Choices> =>
  createStore<Choices>()(() => ofTheMoment.getState());

function useChoicesInView<T>(select: (choices: Choices) => T): T {
  return useStore(use(ChoicesInView), select);
}

/** Reads the choices that are in view; its methods are about those of the moment. */
export const useChoices = Object.assign(useChoicesInView, ofTheMoment);
