import type { ComparisonAnswer, DifferenceAnswer, IntervalVerdict } from '../../domain/answer';
import { isClear } from '../../domain/verdict-terms';
import { SENIORITY_LEVELS, type SeniorityLevel } from '../../domain/vocabulary';
import type { IntervalRow } from '../../ui/interval-plot-layout';

/** The levels that a data set names, in their order: the rows of the plot whatever is compared. */
export function levelsOf(options: readonly string[]): readonly SeniorityLevel[] {
  return SENIORITY_LEVELS.filter((level) => options.includes(level));
}

/**
 * All as offered, all at equal seniority, then each level. The differences are there at once, their
 * intervals follow: `difference` is null until then. Without levels the first row stands alone.
 */
export function comparisonRows(
  comparison: ComparisonAnswer,
  difference: DifferenceAnswer | null,
  levels: readonly SeniorityLevel[],
): readonly IntervalRow[] {
  const all = row('All, as offered', comparison.medianDifference, difference, difference?.raw);
  if (levels.length === 0) return [all];
  const equal = row(
    'All, equal seniority',
    comparison.standardised?.difference ?? null,
    difference,
    difference?.standardised,
  );
  const perLevel = levels.map((level) =>
    row(
      level,
      comparison.levels.find((found) => found.level === level)?.difference ?? null,
      difference,
      difference?.levels.find((found) => found.level === level),
    ),
  );
  return [all, equal, ...perLevel];
}

function row(
  label: string,
  value: number | null,
  difference: DifferenceAnswer | null,
  verdict: IntervalVerdict | undefined,
): IntervalRow {
  return {
    label,
    slot: null,
    value,
    interval: verdict?.interval ?? null,
    isClear: verdict !== undefined && isClear(verdict),
    gap: gapOf(value, difference),
  };
}

function gapOf(value: number | null, difference: DifferenceAnswer | null): string {
  if (value === null) return 'not shown for both';
  return difference === null ? 'being worked out' : 'too few for an interval';
}

/** What a row lets one say. */
export function verdictText({ interval, isClear: clear, gap }: IntervalRow): string {
  if (interval === null) return gap ?? '';
  if (!clear) return 'no clear difference';
  return interval.lower > 0 ? 'clearly higher' : 'clearly lower';
}
