import type { Distribution, FacetOption, Interval, Ladder } from '../domain/answer';
import { cohortLabel } from '../domain/cohort';
import { LIST_DIMENSIONS } from '../domain/filters';
import type { ComparedCohorts, WholeView } from '../domain/whole-view';
import { hiddenFigures } from './hidden-figures';

/**
 * `offerscope.json`, version 1: a contract with whoever reads it; only ever added to. Amounts are
 * USD per `unit`, null where hidden or undefined; `hidden` lists what and why. The histogram ignores
 * the salary filter, the levels the seniority filter, the months the period, as their panels do.
 */
export function viewDocument(view: WholeView) {
  const { dataset, filters, scope } = view;
  const { id, name, updated, smallGroups } = dataset.description;
  return {
    version: 1,
    dataset: { id, name, updated, rows: dataset.rows, smallGroups },
    filters,
    unit: scope.unit,
    count: scope.count,
    cohorts: view.cohorts.map((cohort, index) => ({
      label: cohortLabel(cohort),
      filters: scope.selections[index],
      ...summaryOf(view, index),
      histogram: (view.histogram.cohorts[index]?.bars ?? []).map(({ from, to, offers }) => ({
        from,
        to,
        offers,
      })),
      seniority: (view.seniority[index] ?? []).map((step) => ({
        level: step.level,
        ...countsOf(step),
        ...quantilesOf(step),
      })),
      trend: (view.trend[index] ?? []).map(({ month, offers, candidates, median }) => ({
        month,
        offers,
        candidates,
        median,
      })),
      facets: facetsOf(view, index),
      specializations: (view.specializations[index] ?? []).flatMap(({ specialization, levels }) =>
        levelsOf(specialization, levels),
      ),
    })),
    comparisons: view.comparisons.map((pair) => comparisonOf(view, pair)),
    hidden: hiddenFigures(view),
  };
}

export type ViewDocument = ReturnType<typeof viewDocument>;

function summaryOf(view: WholeView, index: number) {
  const summary = view.summary[index];
  if (summary === undefined) throw new Error(`The summary lacks cohort ${index}.`);
  const { allCandidates, proposals, mean, mode } = summary;
  return {
    ...countsOf(summary),
    allCandidates,
    proposals,
    ...quantilesOf(summary),
    medianInterval: ends(summary.medianInterval),
    mean,
    mode: mode === null ? null : { from: mode.from, to: mode.to },
  };
}

const countsOf = ({ offers, candidates }: Distribution) => ({ offers, candidates });
const quantilesOf = ({ p10, p25, median, p75, p90 }: Distribution) => ({
  p10,
  p25,
  median,
  p75,
  p90,
});
const ends = (interval: Interval | null) =>
  interval === null ? null : [interval.lower, interval.upper];

function facetsOf({ facets, dataset }: WholeView, index: number) {
  const column = (options: readonly FacetOption[]) =>
    options.map(({ value, offers }) => ({ value, offers: offers[index] ?? 0 }));
  const measured = LIST_DIMENSIONS.filter((dimension) => dataset.options[dimension].length > 0);
  return {
    ...Object.fromEntries(measured.map((dimension) => [dimension, column(facets[dimension])])),
    specialization: column(facets.specialization),
    skill: column(facets.skill),
  };
}

function levelsOf(specialization: string, levels: Ladder) {
  return levels.map((step) => ({
    specialization,
    level: step.level,
    ...countsOf(step),
    median: step.median,
  }));
}

function comparisonOf({ cohorts }: WholeView, { a, b, comparison, difference }: ComparedCohorts) {
  const label = (index: number) => {
    const cohort = cohorts[index];
    return cohort === undefined ? null : cohortLabel(cohort);
  };
  const { standardised, overlap } = comparison;
  return {
    a: label(a),
    b: label(b),
    medianDifference: comparison.medianDifference,
    interval: ends(difference.raw.interval),
    standardisedDifference: standardised?.difference ?? null,
    standardisedInterval: ends(difference.standardised.interval),
    coverage: standardised?.coverage ?? null,
    superiority: comparison.superiority,
    overlap: overlap.candidatesOfA === 0 ? null : overlap.both / overlap.candidatesOfA,
  };
}
