import type { TechnologyRow } from '../../domain/answer';
import { evenStep, multiples } from '../../ui/charts/even-steps';

/** One axis for all rows, in USD per unit. */
export interface AmountAxis {
  readonly from: number;
  readonly to: number;
  /** Ascending, from the first to the last. */
  readonly ticks: readonly number[];
}

/**
 * An axis that holds every median and interval with at most `most` steps, beginning and ending on a
 * tick. Null where no row shows a figure.
 */
export function axisOf(rows: readonly TechnologyRow[], most: number): AmountAxis | null {
  const amounts = rows.flatMap(({ median, medianInterval }) =>
    [median, medianInterval?.lower, medianInterval?.upper].filter(
      (amount) => amount !== null && amount !== undefined,
    ),
  );
  if (amounts.length === 0) return null;
  const least = Math.min(...amounts);
  const greatest = Math.max(...amounts);
  let step = evenStep((greatest - least) / most || greatest / most);
  while (stepsOver(step, least, greatest) > most) step = evenStep(step * 1.5);
  const from = Math.floor(least / step) * step;
  const to = Math.max(from + step, Math.ceil(greatest / step) * step);
  return { from, to, ticks: multiples(step, from, to) };
}

const stepsOver = (step: number, least: number, greatest: number) =>
  Math.ceil(greatest / step) - Math.floor(least / step);

/** Where an amount lies on the axis, in per cent of its length. */
export function placeOf(axis: AmountAxis, amount: number): number {
  return ((amount - axis.from) / (axis.to - axis.from)) * 100;
}
