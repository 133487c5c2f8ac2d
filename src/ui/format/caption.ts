import type { Interval, Precision, Withheld } from '../../domain/answer';
import { type Cohort, cohortLabel } from '../../domain/cohort';
import type { Dataset, DatasetDescription } from '../../domain/dataset';
import { type FilterDimension, type Filters, isFree, without } from '../../domain/filters';
import { basisWords, type Nouns, nounsOf, smallGroupsMark } from '../../domain/nouns';
import type { CountUnit, Unit } from '../../domain/vocabulary';
import { filtersInWords, overridesInWords } from './filters';
import { lowered } from './first-letter';
import { money } from './money';
import { dateWords, periodWords } from './month';
import { approximate, withheldWords } from './withheld';

/** What every file says about its figures, beside what they are. */

const FREE_WORDS: readonly (readonly [FilterDimension, string])[] = [
  ['seniority', 'all levels'],
  ['country', 'all countries'],
];

/**
 * The filters of a figure in words: "January to December 2024, all levels, Remote, open offers".
 * `ignored` names the dimension that the panel shows as its own axis, if it has one.
 */
export function withinWords(
  dataset: Dataset,
  filters: Filters,
  terms: {
    readonly unit: Unit;
    readonly count: CountUnit;
    readonly ignored: FilterDimension | null;
  },
): string {
  const { many, person } = nounsOf(dataset.description.measure);
  const dated = without(filters, 'period');
  const others = terms.ignored === null ? dated : without(dated, terms.ignored);
  const free = FREE_WORDS.filter(
    ([dimension]) =>
      dimension !== terms.ignored && isFree(filters, dimension) && has(dataset, dimension),
  );
  const parts = [
    dataset.months === null ? null : periodWords(filters.period),
    ...filtersInWords(others, terms.unit),
    ...free.map(([, words]) => words),
    dataset.hasStatus ? `open ${many}` : null,
    terms.count === 'candidate' ? `each ${person} counts once` : null,
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function has(dataset: Dataset, dimension: FilterDimension): boolean {
  if (dimension !== 'seniority' && dimension !== 'country') return false;
  return dataset.options[dimension].length > 0;
}

/** The full name of a cohort with what it sets for itself: "Back-End Web + Python (Remote)". */
export function cohortTitle(cohort: Cohort): string {
  const own = overridesInWords(cohort.overrides);
  return own.length === 0 ? cohortLabel(cohort) : `${cohortLabel(cohort)} (${own.join(', ')})`;
}

export interface MedianFacts {
  readonly median: number | null;
  readonly interval: Interval | null;
  readonly precision: Precision | null;
  readonly withheld: Withheld | null;
}

/** "median $7,707 (95 % interval $7,253 to $8,250)", or why there is none. */
export function medianWords(facts: MedianFacts, nouns: Nouns): string {
  const { median, interval, precision, withheld } = facts;
  if (median === null) {
    return withheld === null ? `no ${nouns.one}` : lowered(withheldWords(withheld, nouns));
  }
  const words = `median ${approximate(money(median), precision)}`;
  if (interval === null) return words;
  const lower = interval.lower === null ? 'open' : money(interval.lower);
  const upper = interval.upper === null ? 'open' : money(interval.upper);
  return `${words} (95\u00a0% interval ${lower} to ${upper})`;
}

/** "Source: Sample market (synthetic sample data, CC0), updated 1 November 2026." */
export function sourceLine(description: DatasetDescription): string {
  const marks = [
    description.synthetic ? 'synthetic sample data' : null,
    description.licence,
    nounsOf(description.measure).amounts,
    basisWords(description.basis),
    smallGroupsMark(description.smallGroups),
  ].filter((mark) => mark !== null);
  const updated = description.updated === null ? '' : `, updated ${dateWords(description.updated)}`;
  return `Source: ${description.name} (${marks.join('; ')})${updated}.`;
}

/** "Offerscope, 20 November 2026": the date of export. */
export function signature(isoDay: string): string {
  return `Offerscope, ${dateWords(isoDay)}`;
}
