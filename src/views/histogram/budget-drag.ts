import type { Unit } from '../../domain/vocabulary';

/** Nobody plans to the dollar. */
const STEP: Readonly<Record<Unit, number>> = { month: 50, year: 500 };

interface DragScale {
  /** The amounts at the ends of the plot. */
  readonly from: number;
  readonly to: number;
  readonly plotWidth: number;
}

/** The budget after its line was dragged by so many pixels: a round amount inside the plot. */
export function budgetAfterDrag(
  budget: number,
  pixels: number,
  { from, to, plotWidth }: DragScale,
  unit: Unit,
): number {
  const moved = budget + (pixels * (to - from)) / plotWidth;
  const step = STEP[unit];
  const inside = Math.max(from, Math.min(to, moved));
  return Math.max(step, Math.round(inside / step) * step);
}

/** Where a budget line starts: a median, rounded like one that was dragged. */
export function budgetNear(median: number, unit: Unit): number {
  return Math.max(STEP[unit], Math.round(median / STEP[unit]) * STEP[unit]);
}
