import type { Slot } from '../../domain/cohort';
import type { HistogramDrawing, HistogramSeries, PooledColumn } from './histogram-drawing';
import { textWidth } from './text-width';

const POOL_SIZE = 11;
const GAP = 6;

/** The words over a pooled column. */
export interface PoolLabel {
  readonly text: string;
  readonly side: 'below' | 'above';
  /** Null where all cohorts are pooled at the same amount. */
  readonly slot: Slot | null;
  /** Left edge, in pixels. */
  readonly left: number;
  /** Value that the label must clear. */
  readonly over: number;
  /** Labels that share a place are stacked; 0 is the lowest. */
  readonly lane: number;
}

interface Plot {
  readonly left: number;
  readonly width: number;
}

interface Pooled {
  readonly side: PoolLabel['side'];
  readonly slot: Slot | null;
  readonly column: PooledColumn;
}

/** One label for all cohorts that agree; over everything under it, and never over another. */
export function poolLabels(
  drawing: HistogramDrawing,
  plot: Plot,
  isShort: boolean,
): readonly PoolLabel[] {
  const toPixels = (amount: number) =>
    plot.left + ((amount - drawing.from) / (drawing.to - drawing.from)) * plot.width;
  const placed: PoolLabel[] = [];
  for (const { side, slot, column } of pooledOf(drawing.series)) {
    const text = isShort ? column.shortLabel : column.label;
    const width = textWidth(text, POOL_SIZE);
    const centre = (toPixels(column.from) + toPixels(column.to)) / 2;
    const left = Math.max(plot.left, Math.min(centre - width / 2, plot.left + plot.width - width));
    const neighbours = placed.filter(
      (other) =>
        left < other.left + textWidth(other.text, POOL_SIZE) + GAP &&
        other.left < left + width + GAP,
    );
    const own = highest(drawing, (amount) => toPixels(amount), left - GAP, left + width + GAP);
    placed.push({
      text,
      side,
      slot,
      left,
      over: Math.max(own, ...neighbours.map(({ over }) => over)),
      lane: Math.max(-1, ...neighbours.map(({ lane }) => lane)) + 1,
    });
  }
  return placed;
}

function pooledOf(series: readonly HistogramSeries[]): readonly Pooled[] {
  return (['below', 'above'] as const).flatMap((side): readonly Pooled[] => {
    const pooled = series.flatMap(({ slot, pooledBelow, pooledAbove }) => {
      const column = side === 'below' ? pooledBelow : pooledAbove;
      return column === null ? [] : [{ side, slot, column }];
    });
    const [first] = pooled;
    const agree =
      series.length > 1 &&
      pooled.length === series.length &&
      pooled.every(({ column }) => column.label === first?.column.label);
    return agree || series.length === 1
      ? pooled.slice(0, 1).map((one) => ({ ...one, slot: null }))
      : pooled;
  });
}

/** The highest column above the axis between two places. */
function highest(
  { series, mirrored }: HistogramDrawing,
  toPixels: (amount: number) => number,
  left: number,
  right: number,
): number {
  const above = mirrored ? series.slice(0, 1) : series;
  const under = above.flatMap(({ columns }) =>
    columns.filter(({ from, to }) => toPixels(to) > left && toPixels(from) < right),
  );
  return Math.max(0, ...under.map(({ value }) => value));
}
