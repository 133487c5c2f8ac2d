import type { Bucket, CohortHistogram, HistogramAnswer, HistogramBar } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';

/** A bar and where it is drawn: a pooled one stands one bucket wide at its edge. */
export interface PlacedBar {
  readonly bucket: Bucket;
  readonly from: number;
  readonly to: number;
  readonly offers: number;
  readonly candidates: number;
  readonly share: number;
}

/** A cohort with its bars where they are drawn. */
export interface HistogramCohort {
  readonly slot: Slot;
  readonly name: string;
  readonly histogram: CohortHistogram;
  readonly bars: readonly PlacedBar[];
}

export function placeBars(
  bars: readonly HistogramBar[],
  { width, grid }: Pick<HistogramAnswer, 'width' | 'grid'>,
): readonly PlacedBar[] {
  return bars.map(({ from, to, offers, candidates, share }) => ({
    bucket: { from, to },
    // Everything in one bar has no edge of its own: it takes the whole grid.
    from: from ?? (to === null ? (grid?.from ?? 0) : to - width),
    to: to ?? (from === null ? (grid?.to ?? width) : from + width),
    offers,
    candidates,
    share,
  }));
}

/** Where the first bar begins and the last one ends; null without bars. */
export function spanOf(
  bars: readonly PlacedBar[],
): { readonly from: number; readonly to: number } | null {
  if (bars.length === 0) return null;
  return {
    from: Math.min(...bars.map(({ from }) => from)),
    to: Math.max(...bars.map(({ to }) => to)),
  };
}
