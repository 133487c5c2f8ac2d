import type { FacetOption, FacetsAnswer } from '../../domain/answer';
import { type Cohort, shortLabels, type Slot } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import {
  type FilterDimension,
  type Filters,
  isFree,
  LIST_DIMENSIONS,
  type ListDimension,
} from '../../domain/filters';

/** A column of counts beside the options. */
export interface CountColumn {
  readonly slot: Slot;
  readonly name: string;
  /** Place of the cohort in the answer. */
  readonly index: number;
}

/** Two cohorts have a column each; with more only the focused one has room. */
export function countColumns(cohorts: readonly Cohort[], focus: Slot): readonly CountColumn[] {
  const names = shortLabels(cohorts);
  const columns = cohorts.map((cohort, index) => ({
    slot: cohort.slot,
    name: names[index] ?? '',
    index,
  }));
  return columns.length <= 2 ? columns : columns.filter((column) => column.slot === focus);
}

export interface OptionRow {
  readonly value: string;
  readonly chosen: boolean;
  /** Per column; null while counts are on their way. */
  readonly counts: readonly (number | null)[];
  /** Nothing would be left with it: it stays, faint. */
  readonly none: boolean;
}

/** The options of a dimension with their counts, in the order of the data set. */
export function optionRows(
  options: readonly string[],
  chosen: readonly string[],
  facet: readonly FacetOption[] | null,
  columns: readonly CountColumn[],
): readonly OptionRow[] {
  const known = new Map(facet?.map((option) => [option.value, option.offers]));
  const values = [...options, ...chosen.filter((value) => !options.includes(value))];
  return values.map((value) => {
    const counts = columns.map(({ index }) =>
      facet === null ? null : (known.get(value)?.[index] ?? 0),
    );
    return {
      value,
      chosen: chosen.includes(value),
      counts,
      none: counts.length > 0 && counts.every((count) => count === 0),
    };
  });
}

const FIRST_SHOWN = 6;
const SEARCH_FROM = 8;

export interface ShownOptions {
  readonly rows: readonly OptionRow[];
  /** How many more there are; 0 where all are shown. */
  readonly more: number;
  readonly searchable: boolean;
}

/** The first few of a long list, what is chosen in any case, or what a search finds. */
export function shownOptions(
  rows: readonly OptionRow[],
  search: string,
  all: boolean,
): ShownOptions {
  const searchable = rows.length >= SEARCH_FROM;
  const wanted = search.trim().toLowerCase();
  if (wanted !== '') {
    const found = rows.filter((row) => row.value.toLowerCase().includes(wanted));
    return { rows: found, more: 0, searchable };
  }
  if (all || !searchable) return { rows, more: 0, searchable };
  const shown = rows.filter((row, index) => index < FIRST_SHOWN || row.chosen);
  return { rows: shown, more: rows.length - shown.length, searchable };
}

/** With or without a value, in the order of the options. */
export function toggled(
  options: readonly string[],
  chosen: readonly string[],
  value: string,
): readonly string[] {
  if (chosen.includes(value)) return chosen.filter((other) => other !== value);
  const next = new Set([...chosen, value]);
  return [...options.filter((option) => next.delete(option)), ...next];
}

/** The dimensions that the data set has, in reading order. */
export function dimensionsOf(dataset: Dataset): readonly FilterDimension[] {
  const lists: readonly ListDimension[] = LIST_DIMENSIONS.filter(
    (dimension) => dataset.options[dimension].length > 0,
  );
  const has = (dimension: ListDimension) => lists.filter((list) => list === dimension);
  return [
    ...(dataset.months === null ? [] : (['period'] as const)),
    ...has('seniority'),
    ...(dataset.mostYears === null ? [] : (['years'] as const)),
    ...has('english'),
    ...has('country'),
    ...has('mode'),
    'salary',
  ];
}

/** How many filters restrict, for the button of a phone. */
export function activeCount(filters: Filters, facets: readonly FilterDimension[]): number {
  return facets.filter((dimension) => !isFree(filters, dimension)).length;
}

/** The facet of a list dimension. */
export function facetOf(
  answer: FacetsAnswer | null,
  dimension: ListDimension,
): readonly FacetOption[] | null {
  return answer === null ? null : answer[dimension];
}
