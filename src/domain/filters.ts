import type { Period } from './month';

/** Half-open: `from` is included, `to` is not. A null end is open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * What restricts offers besides specialization and technologies. An empty list and a null range
 * restrict nothing. Rows that do not state a value fail a range on it; in a list they are the value
 * `NOT_STATED`.
 */
export interface Filters {
  readonly seniority: readonly string[];
  readonly english: readonly string[];
  readonly country: readonly string[];
  readonly mode: readonly string[];
  /** Years of experience. */
  readonly years: Range | null;
  readonly period: Period | null;
  /** USD per unit of the question. Does not apply to rows without a salary. */
  readonly salary: Range | null;
}

/** Dimensions filtered by choosing values from a list. */
export const LIST_DIMENSIONS = ['seniority', 'english', 'country', 'mode'] as const;
/** A dimension whose filter is a list of values. */
export type ListDimension = (typeof LIST_DIMENSIONS)[number];
/** A dimension that filters can restrict. */
export type FilterDimension = keyof Filters;

/** Every dimension, in the order in which filters are listed. */
export const FILTER_DIMENSIONS: readonly FilterDimension[] = [
  'period',
  'seniority',
  'years',
  'english',
  'country',
  'mode',
  'salary',
];

/** Every dimension free. */
export const NO_FILTERS: Filters = {
  seniority: [],
  english: [],
  country: [],
  mode: [],
  years: null,
  period: null,
  salary: null,
};

/** "All filters but mine": the same filters with one dimension free. */
export function without<F extends Filters>(filters: F, dimension: FilterDimension): F {
  return { ...filters, [dimension]: NO_FILTERS[dimension] };
}

/** True where a dimension restricts nothing. */
export function isFree(filters: Filters, dimension: FilterDimension): boolean {
  const value = filters[dimension];
  return value === null || (Array.isArray(value) && value.length === 0);
}
