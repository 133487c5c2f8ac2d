import type { CohortSummary } from '../../domain/answer';

/** The axis that all plots share, in amounts. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 4;
/** Room beside the outermost mark, as a share of the span. */
const MARGIN = 0.08;

/** From the least to the greatest amount that is drawn. Null where nothing is. */
export function sharedAxis(summaries: readonly CohortSummary[]): Axis | null {
  const amounts = summaries
    .flatMap(({ p25, median, p75, medianInterval }) => [
      p25,
      median,
      p75,
      medianInterval?.lower ?? null,
      medianInterval?.upper ?? null,
    ])
    .filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const least = Math.min(...amounts);
  const greatest = Math.max(...amounts);
  const span = greatest === least ? Math.max(1, Math.abs(least) * 0.2) : greatest - least;
  const from = Math.max(0, least - span * MARGIN);
  const to = greatest + span * MARGIN;
  return { from, to, ticks: roundAmounts(from, to) };
}

/** Round amounts inside a span, at most four. */
function roundAmounts(from: number, to: number): readonly number[] {
  const step = roundStep((to - from) / MOST_TICKS);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => (first + index) * step,
  );
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? power;
}

/** Where an amount lies on the axis, in percent. */
export function position(axis: Axis, amount: number): number {
  return (100 * (amount - axis.from)) / (axis.to - axis.from);
}
