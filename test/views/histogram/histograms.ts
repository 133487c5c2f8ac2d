import {
  type CohortHistogram,
  type HistogramAnswer,
  type HistogramBar,
  precisionOf,
} from '../../../src/domain/answer';
import {
  type HistogramView,
  histogramView,
} from '../../../src/views/histogram/histogram-view-model';
import { type Cohort, type Slot, wholeCohort } from '../../../src/domain/cohort';

type Edge = number | null;

/** Bars of [from, to, offers]; candidates are half of the offers, shares are of all of them. */
function barsOf(
  list: readonly (readonly [from: Edge, to: Edge, offers: number])[],
): readonly HistogramBar[] {
  const total = list.reduce((sum, [, , offers]) => sum + offers, 0);
  return list.map(([from, to, offers]) => ({
    from,
    to,
    offers,
    candidates: Math.ceil(offers / 2),
    share: offers / total,
  }));
}

export function histogramOf(
  list: readonly (readonly [from: Edge, to: Edge, offers: number])[],
  given: Partial<CohortHistogram> = {},
): CohortHistogram {
  const offers = list.reduce((sum, [, , count]) => sum + count, 0);
  const total = { offers, candidates: Math.ceil(offers / 2) };
  return {
    total,
    bars: barsOf(list),
    median: 5600,
    precision: precisionOf(given.total?.candidates ?? total.candidates),
    withheld: null,
    implausible: 0,
    ...given,
  };
}

export const PYTHON = histogramOf([
  [null, 4500, 20],
  [4500, 5000, 40],
  [5000, 5500, 80],
  [5500, 6000, 100],
  [6000, 6500, 60],
  [6500, null, 40],
]);

export const DJANGO = histogramOf(
  [
    [null, 5500, 30],
    [5500, 6000, 20],
    [6000, 6500, 50],
    [6500, null, 20],
  ],
  { median: 6100 },
);

export const HIDDEN: CohortHistogram = {
  total: { offers: 11, candidates: 7 },
  bars: [],
  median: 5000,
  precision: 'rough',
  withheld: 'some-candidates',
  implausible: 0,
};

export const EMPTY: CohortHistogram = {
  ...HIDDEN,
  total: { offers: 0, candidates: 0 },
  median: null,
  precision: null,
  withheld: null,
};

export function answerOf(...cohorts: readonly CohortHistogram[]): HistogramAnswer {
  return {
    width: 500,
    grid: { from: 4000, to: 7000 },
    cohorts,
    plausible: { low: 150, high: 400_000 },
  };
}

export function cohortOf(slot: Slot, technology: string): Cohort {
  return { ...wholeCohort(slot), specialization: ['Back-End Web'], allOf: [technology] };
}

export const COHORTS = [cohortOf(0, 'Python'), cohortOf(1, 'Django')];

/** The first cohorts with these histograms, as the panel sees them. */
export function viewOf(cohorts = [PYTHON, DJANGO], share: boolean | null = null): HistogramView {
  const view = histogramView(answerOf(...cohorts), COHORTS.slice(0, cohorts.length), share);
  if (view === null) throw new Error('There should be bars.');
  return view;
}
