import type { Slot } from '../../domain/cohort';
import { evenStep, multiples, valueSteps } from './even-steps';
import { type Flag, type Placed, placeFlags } from './flag-lanes';
import type { HistogramDrawing } from './histogram-drawing';
import { type PoolLabel, poolLabels } from './pool-labels';

/** Room around the plot in pixels; the selection strip under it keeps the same. */
export const PLOT_LEFT = 44;
export const PLOT_RIGHT = 12;
export const AXIS_HEIGHT = 24;
export const LANE_HEIGHT = 20;
const ABOVE_LANES = 12;
/** Below this width areas of later cohorts are outlines only: hatches over a tint get too dense. */
const NARROW = 560;
const TICK_SPACE = 40;

export interface HistogramFlag extends Flag {
  /** Null: the budget. */
  readonly slot: Slot | null;
  readonly amount: number;
}

export interface HistogramLayout {
  readonly width: number;
  readonly height: number;
  readonly plotTop: number;
  readonly plotWidth: number;
  readonly isNarrow: boolean;
  /** Centres of the labelled buckets. */
  readonly amountTicks: readonly number[];
  readonly valueTicks: readonly number[];
  readonly top: number;
  readonly flags: readonly (HistogramFlag & Placed)[];
  readonly pools: readonly PoolLabel[];
}

/** Where everything goes, from the numbers and the size alone. */
export function layoutHistogram(
  drawing: HistogramDrawing,
  width: number,
  height: number,
): HistogramLayout {
  const plotWidth = Math.max(1, width - PLOT_LEFT - PLOT_RIGHT);
  const toPixels = (amount: number) =>
    PLOT_LEFT + ((amount - drawing.from) / (drawing.to - drawing.from)) * plotWidth;
  const flags = placeFlags(flagsOf(drawing, toPixels), PLOT_LEFT, width - PLOT_RIGHT);
  const lanes = 1 + Math.max(0, ...flags.map((flag) => flag.lane));
  const { step, top } = valueSteps(
    drawing.peak,
    drawing.mirrored || height < 220 ? 3 : 6,
    drawing.share ? 0.005 : 1,
  );
  return {
    width,
    height,
    plotTop: ABOVE_LANES + LANE_HEIGHT * lanes,
    plotWidth,
    isNarrow: width < NARROW,
    amountTicks: amountTicks(drawing, plotWidth),
    valueTicks: multiples(step, drawing.mirrored ? -top : 0, top),
    top,
    flags,
    pools: poolLabels(drawing, { left: PLOT_LEFT, width: plotWidth }, width < NARROW),
  };
}

function flagsOf(
  drawing: HistogramDrawing,
  toPixels: (amount: number) => number,
): readonly HistogramFlag[] {
  const isInside = (amount: number) => amount >= drawing.from && amount <= drawing.to;
  // In a mirrored chart the label of the second cohort hangs in its own half.
  const above = drawing.mirrored ? drawing.series.slice(0, 1) : drawing.series;
  const medians = above.flatMap(({ slot, median }) =>
    median === null ? [] : [{ slot, amount: median.at, text: median.label }],
  );
  const budget =
    drawing.budget === null
      ? []
      : [{ slot: null, amount: drawing.budget.at, text: drawing.budget.label }];
  return [...medians, ...budget]
    .filter(({ amount }) => isInside(amount))
    .map((flag) => ({ ...flag, at: toPixels(flag.amount) }));
}

function amountTicks(drawing: HistogramDrawing, plotWidth: number): readonly number[] {
  const { from, to, width, series } = drawing;
  const perPixel = (to - from) / plotWidth;
  const every = Math.ceil(evenStep(Math.max(width, TICK_SPACE * perPixel)) / width) * width;
  const first = series.some(({ pooledBelow }) => pooledBelow !== null) ? from + width : from;
  const last = series.some(({ pooledAbove }) => pooledAbove !== null) ? to - 2 * width : to - width;
  return multiples(every, first, last).map((bucket) => bucket + width / 2);
}
