import type { Slot } from '../../domain/cohort';
import { evenStep, multiples } from './even-steps';
import { fitText } from './fit-text';
import { textWidth } from './text-width';
import type { TrendDrawing, TrendMark, TrendSeries } from './trend-drawing';

export const TREND_TOP = 12;
export const TREND_LEFT = 52;
/** The columns and the air above them. */
const VOLUME_ZONE = 56;
export const VOLUME_HEIGHT = 36;
const LABEL_SIZE = 12;
const AXIS = 24;
const LABEL_OFFSET = 8;
const LABEL_DISTANCE = 16;
const WIDEST_LABEL = 0.24;
const TICK_SPACE = 44;
const MOST_AMOUNTS = 7;
/** Room beyond the outermost amounts, as a share of their span. */
const AMOUNT_MARGIN = 0.06;

export interface EndLabel {
  readonly slot: Slot;
  readonly text: string;
  readonly y: number;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly plotWidth: number;
  readonly stepWidth: number;
  /** Where amounts end and the columns' zone begins. */
  readonly amountsBottom: number;
  /** Of the axis: it reaches below `low` so that the columns have their zone. */
  readonly bottomAmount: number;
  readonly high: number;
  readonly amountTicks: readonly number[];
  readonly stepTicks: readonly number[];
  readonly endLabels: readonly EndLabel[];
  readonly mostOffers: number;
}

/** Where everything goes, from the numbers and the size alone. */
export function layoutTrend(drawing: TrendDrawing, width: number, height: number): TrendLayout {
  const texts = drawing.series.map(({ name }) => fitText(name, LABEL_SIZE, width * WIDEST_LABEL));
  const longest = [...texts, drawing.volume].map((text) => textWidth(text, LABEL_SIZE));
  const right = Math.ceil(Math.max(...longest)) + LABEL_OFFSET;
  const plotWidth = Math.max(1, width - TREND_LEFT - right);
  const amountsBottom = height - AXIS - VOLUME_ZONE;
  const { low, high, step } = amountSpan(drawing.series);
  const perPixel = (high - low) / Math.max(1, amountsBottom - TREND_TOP);
  const toPixels = (amount: number) => TREND_TOP + (high - amount) / perPixel;
  const offers = drawing.series.flatMap(({ marks }) => marks.map((mark) => mark.offers));
  return {
    width,
    height,
    right,
    plotWidth,
    stepWidth: plotWidth / Math.max(1, drawing.steps.length),
    amountsBottom,
    bottomAmount: low - VOLUME_ZONE * perPixel,
    high,
    amountTicks: multiples(step, low, high),
    stepTicks: stepTicks(drawing, plotWidth),
    endLabels: endLabels(drawing.series, texts, toPixels, amountsBottom),
    mostOffers: Math.max(0, ...offers),
  };
}

/** Everything that is drawn, and the distance of its gridlines. */
function amountSpan(series: readonly TrendSeries[]) {
  const amounts = series.flatMap(({ marks, isBanded }) =>
    marks.flatMap((mark) => drawnAmounts(mark, isBanded)),
  );
  if (amounts.length === 0) return { low: 0, high: 1, step: 1 };
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const margin = (highest - lowest) * AMOUNT_MARGIN || Math.abs(highest) * AMOUNT_MARGIN || 1;
  const [low, high] = [lowest - margin, highest + margin];
  return { low, high, step: evenStep((high - low) / MOST_AMOUNTS) };
}

function drawnAmounts({ median, p25, p75 }: TrendMark, isBanded: boolean): readonly number[] {
  const amounts = isBanded ? [median, p25, p75] : [median];
  return amounts.filter((amount) => amount !== null);
}

/** The steps that are named: as many as fit, always at the same places of a year. */
function stepTicks({ steps, perYear }: TrendDrawing, plotWidth: number): readonly number[] {
  const stepWidth = plotWidth / Math.max(1, steps.length);
  const divisors = [1, 2, 3, 6, 12, 24, 60, 120].filter((every) => every < perYear);
  const years = [1, 2, 5, 10, 20].map((count) => count * perYear);
  const all = [...divisors, ...years];
  const every = all.find((count) => count * stepWidth >= TICK_SPACE) ?? all.at(-1) ?? perYear;
  const first = steps.findIndex(({ place }) => place % Math.min(every, perYear) === 0);
  if (first < 0) return steps.length === 0 ? [] : [0];
  return multiples(every, 0, steps.length - 1 - first).map((offset) => first + offset);
}

/** Beside the last median of each cohort, pushed apart so that none covers another. */
function endLabels(
  series: readonly TrendSeries[],
  texts: readonly string[],
  toPixels: (amount: number) => number,
  bottom: number,
): readonly EndLabel[] {
  const ends = series.flatMap(({ slot, marks }, index) => {
    const last = marks.findLast(({ median }) => median !== null);
    return last === undefined || last.median === null
      ? []
      : [{ slot, text: texts[index] ?? '', y: toPixels(last.median) }];
  });
  const placed = pushedApart(
    ends.map(({ y }) => y),
    LABEL_DISTANCE,
    TREND_TOP,
    bottom,
  );
  return ends.map((end, index) => ({ ...end, y: placed[index] ?? end.y }));
}

/** The positions in their order of height, at least `distance` apart and, where they fit, within. */
export function pushedApart(
  positions: readonly number[],
  distance: number,
  from: number,
  to: number,
): readonly number[] {
  const order = positions.map((_, index) => index);
  order.sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed: number[] = [];
  let least = from;
  for (const index of order) {
    const position = Math.max(positions[index] ?? 0, least);
    placed[index] = position;
    least = position + distance;
  }
  let most = to;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = (placed[index] ?? 0) - distance;
  }
  return placed;
}
