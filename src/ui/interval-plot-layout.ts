import { evenStep, multiples } from './charts/even-steps';
import { fitText } from './charts/fit-text';
import { textWidth } from './charts/text-width';
import { MINUS } from './format/number';
import { shortMoney, signedMoney } from './format/money';
import type { Slot } from '../domain/cohort';

/** A difference against 0. */
export interface IntervalRow {
  readonly label: string;
  /** Where the row is a cohort's. */
  readonly slot: Slot | null;
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** The interval leaves 0 out: a filled dot. */
  readonly isClear: boolean;
  /** Stands in the place of the interval where there is none. */
  readonly gap: string | null;
}

export const ROW_HEIGHT = 28;
export const AXIS_HEIGHT = 24;
const LABEL_SIZE = 12;
const LABEL_GAP = 16;
/** Share of the width. */
const WIDEST_LABEL = 0.42;
const RIGHT = 28;
/** Pixels that a tick label needs. */
const TICK_SPACE = 56;
const MOST_TICKS = 7;
/** An even step is at most so many times what it is made from: one tick beside 0 is always left. */
const MOST_ROUNDING = 2.5;
/** Room beyond the outermost ends, as a share of the span. */
const MARGIN = 0.08;
/** Above this a tick label is shortened to thousands. */
const LONG = 10_000;

export interface IntervalLayout {
  readonly height: number;
  /** As they fit, one per row. */
  readonly labels: readonly string[];
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly toPixels: (amount: number) => number;
  readonly ticks: readonly {
    readonly at: number;
    readonly label: string;
    readonly isZero: boolean;
  }[];
}

export function plotHeight(rows: number): number {
  return rows * ROW_HEIGHT + AXIS_HEIGHT;
}

/** One axis for all rows that always holds 0. Without any interval it is not named. */
export function layoutIntervals(rows: readonly IntervalRow[], width: number): IntervalLayout {
  const labels = rows.map(({ label }) => fitText(label, LABEL_SIZE, width * WIDEST_LABEL));
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, LABEL_SIZE)));
  const plotLeft = Math.ceil(longest + LABEL_GAP);
  const plotRight = Math.max(plotLeft + 1, width - RIGHT);
  const ends = rows.flatMap(({ value, interval }) => [
    value ?? 0,
    interval?.lower ?? 0,
    interval?.upper ?? 0,
  ]);
  const lowest = Math.min(0, ...ends);
  const highest = Math.max(0, ...ends);
  const margin = (highest - lowest) * MARGIN || 1;
  const [from, to] = [lowest - margin, highest + margin];
  const toPixels = (amount: number) =>
    plotLeft + ((amount - from) / (to - from)) * (plotRight - plotLeft);
  const fitting = Math.floor((plotRight - plotLeft) / TICK_SPACE);
  const most = Math.max(1, Math.min(MOST_TICKS, fitting));
  const reach = Math.max(highest, -lowest);
  const roomy = evenStep((to - from) / most);
  const step = roomy <= reach ? roomy : evenStep(reach / MOST_ROUNDING);
  const ticks = highest === lowest ? [0] : multiples(step, from, to);
  const hasInterval = rows.some(({ interval }) => interval !== null);
  return {
    height: plotHeight(rows.length),
    labels,
    plotLeft,
    plotRight,
    toPixels,
    ticks: (hasInterval ? ticks : []).map((amount) => ({
      at: toPixels(amount),
      label: tickLabel(amount, step),
      isZero: amount === 0,
    })),
  };
}

function tickLabel(amount: number, step: number): string {
  if (amount === 0) return '0';
  if (step < LONG) return signedMoney(amount);
  return `${amount < 0 ? MINUS : '+'}${shortMoney(Math.abs(amount))}`;
}
