import type { Distribution, HistogramAnswer, HistogramBar } from '../domain/answer';
import { bucketOf, type Grid } from './bucket-grid';

/** From the lower edge of the lowest bucket to the upper edge of the highest. */
export type Span = NonNullable<HistogramAnswer['grid']>;

/**
 * Where the bars of a cohort stand: an open one is one bucket wide, as its far end would name the
 * smallest or largest amounts; one that is open on both sides covers the quartiles, as far as the
 * grid does. Null without bars.
 */
export function spanOfBars(
  bars: readonly HistogramBar[],
  { p25, p75 }: Pick<Distribution, 'p25' | 'p75'>,
  grid: Grid,
): Span | null {
  const { width } = grid;
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || p25 === null || p75 === null) return null;
  const edgeBelow = (amount: number) =>
    Math.min(Math.max(bucketOf(amount, width), grid.first), grid.last) * width;
  const from = first.from ?? (first.to === null ? edgeBelow(p25) : first.to - width);
  const to = last.to ?? (last.from ?? edgeBelow(p75)) + width;
  return { from, to };
}

/** The span of all spans; null without any. */
export function hullOf(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
