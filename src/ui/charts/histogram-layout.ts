import type { Slot } from '../../domain/cohort';
import { evenStep, multiples, valueSteps } from './even-steps';
import { FLAG_SIZE, type Flag, type Placed, placeFlags } from './flag-lanes';
import type { HistogramDrawing, HistogramSeries } from './histogram-drawing';
import { textWidth } from './text-width';

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

export interface PoolLabel {
  readonly text: string;
  readonly side: 'below' | 'above';
  /** Null where all cohorts are pooled at the same amount. */
  readonly slot: Slot | null;
  /** Value that the label must clear. */
  readonly over: number;
  readonly lane: number;
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
    drawing.mirrored || height < 220 ? 3 : 5,
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
    pools: poolLabels(drawing, plotWidth),
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

/** The words over pooled columns, one for all where they agree, stacked where they do not. */
function poolLabels(drawing: HistogramDrawing, plotWidth: number): readonly PoolLabel[] {
  return (['below', 'above'] as const).flatMap((side) => {
    const pooled = drawing.series.flatMap(({ slot, pooledBelow, pooledAbove }) => {
      const text = side === 'below' ? pooledBelow : pooledAbove;
      return text === null ? [] : [{ slot, text }];
    });
    const isShared =
      pooled.length === drawing.series.length && new Set(pooled.map(({ text }) => text)).size === 1;
    const labels = isShared ? pooled.slice(0, 1).map(({ text }) => ({ text, slot: null })) : pooled;
    const longest = Math.max(0, ...labels.map(({ text }) => textWidth(text, FLAG_SIZE)));
    const amounts = ((longest + FLAG_SIZE) / plotWidth) * (drawing.to - drawing.from);
    const over = highest(drawing.series, side, amounts, drawing);
    return labels.map((label, lane) => ({ ...label, side, over, lane }));
  });
}

function highest(
  series: readonly HistogramSeries[],
  side: PoolLabel['side'],
  amounts: number,
  { from, to, mirrored }: HistogramDrawing,
): number {
  const isUnder = (column: { readonly from: number; readonly to: number }) =>
    side === 'below' ? column.from < from + amounts : column.to > to - amounts;
  const above = mirrored ? series.slice(0, 1) : series;
  return Math.max(
    0,
    ...above.flatMap(({ columns }) => columns.filter(isUnder).map(({ value }) => value)),
  );
}
