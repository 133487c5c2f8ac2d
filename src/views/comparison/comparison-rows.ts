import type { ComparisonAnswer, DifferenceAnswer, IntervalVerdict } from '../../domain/answer';
import { isClear } from '../../domain/verdict-terms';
import { SENIORITY_LEVELS, type SeniorityLevel } from '../../domain/vocabulary';
import type { IntervalRow } from '../../ui/interval-plot-layout';

/** The levels that a data set names, in their order: the rows of the plot whatever is compared. */
export function levelsOf(options: readonly string[]): readonly SeniorityLevel[] {
  return SENIORITY_LEVELS.filter((level) => options.includes(level));
}

/** What stands where an interval will be, until it comes. */
export const BEING_WORKED_OUT = 'being worked out';
export const NOT_WORKED_OUT = 'could not be worked out';

/**
 * All as offered, all at equal seniority, then each level. The differences are there at once, their
 * intervals follow: `difference` is null until then and `waiting` says why. Without levels the first
 * row stands alone.
 */
export function comparisonRows(
  comparison: ComparisonAnswer,
  difference: DifferenceAnswer | null,
  levels: readonly SeniorityLevel[],
  waiting: string = BEING_WORKED_OUT,
): readonly IntervalRow[] {
  const absence = difference === null ? waiting : 'too few for an interval';
  const all = row('All, as offered', comparison.medianDifference, difference?.raw, absence);
  if (levels.length === 0) return [all];
  const equal = row(
    'All, equal seniority',
    comparison.standardised?.difference ?? null,
    difference?.standardised,
    absence,
  );
  const perLevel = levels.map((level) =>
    row(
      level,
      comparison.levels.find((found) => found.level === level)?.difference ?? null,
      difference?.levels.find((found) => found.level === level),
      absence,
    ),
  );
  return [all, equal, ...perLevel];
}

function row(
  label: string,
  value: number | null,
  verdict: IntervalVerdict | undefined,
  absence: string,
): IntervalRow {
  return {
    label,
    slot: null,
    value,
    interval: verdict?.interval ?? null,
    isClear: verdict !== undefined && isClear(verdict),
    gap: value === null ? 'not shown for both' : absence,
  };
}

/** What a row lets one say. */
export function verdictText({ interval, isClear: clear, gap }: IntervalRow): string {
  if (interval === null) return gap ?? '';
  if (!clear) return 'no clear difference';
  return interval.lower > 0 ? 'clearly higher' : 'clearly lower';
}
