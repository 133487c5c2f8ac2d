import {
  FILTER_DIMENSIONS,
  type FilterDimension,
  type Filters,
  LIST_DIMENSIONS,
  type Range,
  isFree,
} from '../../domain/filters';
import { type Overrides, selectionOf, technologiesLabel } from '../../domain/cohort';
import type { Relaxation } from '../../domain/relaxation';
import type { Unit } from '../../domain/vocabulary';
import { moneyRange, perUnit } from './money';
import { shortPeriod } from './month';

export const FILTER_NAMES: Readonly<Record<FilterDimension, string>> = {
  seniority: 'Seniority',
  english: 'English',
  country: 'Country',
  mode: 'Work mode',
  years: 'Years of experience',
  period: 'Period',
  salary: 'Salary',
};

/** "2 to under 8 years", "from 2 years", "under 8 years". */
export function yearsWords(range: Range): string {
  const { from, to } = range;
  if (from === null) return to === null ? 'any experience' : `under ${to} years`;
  return to === null ? `from ${from} years` : `${from} to under ${to} years`;
}

function valuesWords(dimension: FilterDimension, values: readonly string[]): string {
  const words = values.join(', ');
  return dimension === 'english' ? `English ${words}` : words;
}

/** One filter in words; null where it restricts nothing. */
export function filterWords(
  dimension: FilterDimension,
  filters: Filters,
  unit: Unit,
): string | null {
  if (isFree(filters, dimension)) return null;
  if (dimension === 'period') return shortPeriod(filters.period);
  if (dimension === 'years') return filters.years === null ? null : yearsWords(filters.years);
  if (dimension !== 'salary') return valuesWords(dimension, filters[dimension]);
  return filters.salary === null ? null : `${moneyRange(filters.salary)} ${perUnit(unit)}`;
}

/** Every filter that restricts, in words and in reading order. */
export function filtersInWords(filters: Filters, unit: Unit): readonly string[] {
  return FILTER_DIMENSIONS.map((dimension) => filterWords(dimension, filters, unit)).filter(
    (words) => words !== null,
  );
}

/** What a cohort sets for itself: "Remote", "Junior, Middle". */
export function overridesInWords(overrides: Overrides): readonly string[] {
  const words: string[] = [];
  if (overrides.period !== undefined) words.push(shortPeriod(overrides.period));
  if (overrides.years !== undefined) {
    words.push(overrides.years === null ? 'any experience' : yearsWords(overrides.years));
  }
  for (const dimension of LIST_DIMENSIONS) {
    const values = overrides[dimension];
    if (values === undefined) continue;
    words.push(
      values.length === 0
        ? `any ${FILTER_NAMES[dimension].toLowerCase()}`
        : valuesWords(dimension, values),
    );
  }
  return words;
}

/** What would be taken away to find something: "Flexible", "Python without Django". */
export function relaxationWords(
  { dimension, cohort }: Relaxation,
  filters: Filters,
  unit: Unit,
): string {
  if (dimension === 'specialization') return cohort.specialization.join(', ');
  if (dimension === 'skill') return technologiesLabel(cohort);
  return filterWords(dimension, selectionOf(cohort, filters), unit) ?? FILTER_NAMES[dimension];
}
