import type { Codes } from '../data/columns';
import type { Unit } from '../domain/vocabulary';

/** A text dimension: `values` are its options in the order shown, `codes` point into them. */
export interface CodedDimension {
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** Numbers as ranks in the dictionary of those that occur. */
export interface RankedDimension {
  /** Rank in `values`; `values.length` where the row states none. */
  readonly codes: Codes;
  /** Distinct, ascending. */
  readonly values: Float64Array;
}

/** Technologies of each row; `values` are the options in the order shown. */
export interface SkillLists {
  /** Row i has `codes` from `offsets[i]` to under `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/**
 * Runs of rows that share month and specialization, in the order of the rows. Inside a cell the
 * counted rows come first: [from, counted) are open offers, [counted, to) are closed or
 * people without an offer, who are in the market but never in a statistic.
 */
export interface Cells {
  readonly count: number;
  /** `monthIndex`, -1 where not stated; ascending. */
  readonly month: Int32Array;
  /** Code in `Table.specializations`; 0 where the data has none. */
  readonly specialization: Uint32Array;
  readonly from: Uint32Array;
  readonly counted: Uint32Array;
  readonly to: Uint32Array;
}

/** Dimensions that each row carries by itself and that are filtered by code. */
export const ROW_DIMENSIONS = ['seniority', 'english', 'country', 'mode'] as const;
/** One of `ROW_DIMENSIONS`. */
export type RowDimension = (typeof ROW_DIMENSIONS)[number];

/**
 * The offers as the engine computes on them: immutable, sorted by (month, specialization), so that
 * those two cost nothing per row. A null column means that the data set lacks the dimension.
 */
export interface Table {
  readonly rows: number;
  /** What `salary.values` is per. */
  readonly unit: Unit;
  readonly salary: RankedDimension;
  /** Offers as the source states them, above 0 for counted rows; `cells` tells which count. */
  readonly weight: Codes;
  /** Dense ids in order of first appearance; null: each row is a candidate of its own. */
  readonly candidate: Uint32Array | null;
  readonly candidates: number;
  readonly dimensions: Readonly<Record<RowDimension, CodedDimension | null>>;
  readonly years: RankedDimension | null;
  /** Only where the company rule asks for it. */
  readonly company: CodedDimension | null;
  readonly skills: SkillLists | null;
  readonly specializations: readonly string[] | null;
  readonly cells: Cells;
  /** First and last `monthIndex`; null where no row has a date. */
  readonly months: { readonly from: number; readonly to: number } | null;
}

/** Bytes of all columns. */
export function bytesOf(table: Table): number {
  const views = [table.salary.codes, table.weight, table.candidate, table.years?.codes];
  for (const dimension of ROW_DIMENSIONS) views.push(table.dimensions[dimension]?.codes);
  views.push(table.company?.codes, table.skills?.offsets, table.skills?.codes);
  return views.reduce((sum, view) => sum + (view?.byteLength ?? 0), table.salary.values.byteLength);
}
