import type { Slot } from '../../domain/cohort';

/** One cohort at one level; amounts in USD per unit, null where not shown. */
export interface LadderRow {
  readonly slot: Slot;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly median: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
  /** "$9,050", "~$4,250". */
  readonly medianLabel: string;
  /** Number of candidates, with a word where they are few: "84", "fair 28". */
  readonly sizeLabel: string;
  readonly isRough: boolean;
  /** Why there are no figures; null where there are. */
  readonly absence: string | null;
  /** "overlaps Middle", "below Middle"; null where the level stands clear of the one before. */
  readonly flag: string | null;
  /** The published band; a null end is open. */
  readonly band: { readonly from: number; readonly to: number | null } | null;
}

export interface LadderLevel {
  readonly name: string;
  /** "2 to under 5 years"; empty where the level has none. */
  readonly years: string;
  readonly shortYears: string;
  readonly rows: readonly LadderRow[];
}

export interface LadderDrawing {
  readonly from: number;
  readonly to: number;
  readonly levels: readonly LadderLevel[];
  /** Heads of the two columns of figures. */
  readonly medianHead: string;
  readonly sizeHead: string;
}
