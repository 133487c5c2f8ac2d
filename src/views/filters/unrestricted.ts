import { type FilterDimension, type Filters, isFree } from '../../domain/filters';

const WORDS: Partial<Record<FilterDimension, string>> = {
  period: 'all months',
  seniority: 'all levels',
  country: 'all countries',
  mode: 'all work modes',
};

/** "all levels, all countries": the main dimensions that nothing restricts. */
export function unrestrictedWords(
  dimensions: readonly FilterDimension[],
  filters: Filters,
): string {
  return dimensions
    .filter((dimension) => isFree(filters, dimension))
    .map((dimension) => WORDS[dimension])
    .filter((words) => words !== undefined)
    .join(', ');
}
