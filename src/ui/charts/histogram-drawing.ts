import type { Range } from '../../domain/filters';
import type { Slot } from '../../domain/cohort';

/** A column: `from` and `to` are where it is drawn, a bucket wide even where it stands for more. */
export interface HistogramColumn {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface HistogramSeries {
  readonly slot: Slot;
  readonly name: string;
  readonly columns: readonly HistogramColumn[];
  readonly median: { readonly at: number; readonly label: string } | null;
  /** Outermost columns that stand for everything beyond them. */
  readonly pooledBelow: PooledColumn | null;
  readonly pooledAbove: PooledColumn | null;
  /** Why there are no columns, in words; null where there are. */
  readonly absence: string | null;
}

/** A column that stands for everything beyond an amount, where it is drawn. */
export interface PooledColumn {
  readonly from: number;
  readonly to: number;
  /** "$16,000 and above". */
  readonly label: string;
  /** "≥ $16k", for narrow charts. */
  readonly shortLabel: string;
}

/** All that a histogram shows; amounts in USD per unit. */
export interface HistogramDrawing {
  readonly from: number;
  readonly to: number;
  /** Bucket width. */
  readonly width: number;
  readonly series: readonly HistogramSeries[];
  /** The second series hangs below the axis. */
  readonly mirrored: boolean;
  /** Values are shares, 0 to 1; else offers. */
  readonly share: boolean;
  /** The highest value to make room for; several charts side by side share one. */
  readonly peak: number;
  readonly budget: { readonly at: number; readonly label: string } | null;
  /** The active salary filter. */
  readonly filter: Range | null;
}
