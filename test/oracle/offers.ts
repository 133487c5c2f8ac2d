import type { Unit } from '../../src/domain/vocabulary';

/** One row as a plain object: the oracle works on arrays of these and on nothing of the engine. */
export interface OfferRow {
  readonly salary: number | null;
  readonly offers: number;
  readonly candidate: string;
  readonly open: boolean;
  readonly specialization: string;
  readonly skills: readonly string[];
  readonly seniority: string;
  readonly years: number | null;
  readonly english: string;
  readonly country: string;
  readonly mode: string;
  readonly company: string;
  readonly month: string | null;
}

/** The columns that a data set may lack. */
export const COLUMNS = [
  'specialization',
  'skills',
  'seniority',
  'years',
  'english',
  'country',
  'mode',
  'company',
  'month',
  'status',
  'candidate',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Book {
  readonly unit: Unit;
  readonly rows: readonly OfferRow[];
  readonly columns: ReadonlySet<ColumnName>;
}
