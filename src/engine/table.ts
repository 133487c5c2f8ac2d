import type { Codes } from '../data/columns';
import type { Unit } from '../domain/vocabulary';
import type { RowSet } from './row-set';

/** A text dimension: `values` are its options in the order shown, `codes` point into them. */
export interface CodedDimension {
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** Numbers as ranks in a sorted dictionary. */
export interface RankedDimension {
  /** Rank in `values`; `values.length` where the row states none. */
  readonly codes: Codes;
  /** Distinct, ascending. */
  readonly values: Float64Array;
}

/** Technologies by list; `values` are the options in the order shown. */
export interface SkillLists {
  /** The list of each row; neighbours share one where it is the same. Ascending. */
  readonly list: Uint32Array;
  /** List i has `codes` from `offsets[i]` to under `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** Dimensions that are filtered by code. */
export const CODED_DIMENSIONS = [
  'seniority',
  'english',
  'country',
  'mode',
  'specialization',
] as const;
/** One of `CODED_DIMENSIONS`. */
export type CodedName = (typeof CODED_DIMENSIONS)[number];

/**
 * The offers as the engine computes on them: immutable, and sorted by candidate, so that in any
 * ascending list of rows those of one candidate stand together. Candidates are numbered by the
 * specialization of their first row in the source, then by its level and its month, then as they
 * appear, so that rows which filters take together mostly stand together. A null column means that
 * the data set lacks the dimension.
 */
export interface Table {
  readonly rows: number;
  /** What `salary.values` is per. */
  readonly unit: Unit;
  readonly salary: RankedDimension;
  /** Offers as the source states them, above 0 for counted rows. */
  readonly weight: Codes;
  /** Open offers; the others are in the market but never in a statistic. */
  readonly counted: RowSet;
  /** Ascending ids from 0. Where the data name no candidates each row is one of its own. */
  readonly candidate: Uint32Array;
  readonly candidates: number;
  readonly dimensions: Readonly<Record<CodedName, CodedDimension | null>>;
  readonly years: RankedDimension | null;
  /** Of `monthIndex`, without gaps from the first to the last; null where no row has a date. */
  readonly month: RankedDimension | null;
  /** False where small groups are shown as well. */
  readonly withholds: boolean;
  /** Only where the company rule asks for it. */
  readonly company: CodedDimension | null;
  readonly skills: SkillLists | null;
}

/** Bytes of all columns. */
export function bytesOf(table: Table): number {
  const { salary, weight, counted, candidate, years, month, company, skills } = table;
  const views: ({ readonly byteLength: number } | null)[] = [salary.values, salary.codes, weight];
  views.push(counted.words, candidate);
  views.push(years?.codes ?? null, month?.codes ?? null, company?.codes ?? null);
  for (const name of CODED_DIMENSIONS) views.push(table.dimensions[name]?.codes ?? null);
  views.push(skills?.list ?? null, skills?.offsets ?? null, skills?.codes ?? null);
  return views.reduce((sum, view) => sum + (view?.byteLength ?? 0), 0);
}
