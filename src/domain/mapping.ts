import type { PayPeriod } from './vocabulary';

/** The columns of the offers table, in the order in which they are shown. */
export const OFFER_COLUMNS = [
  'salary',
  'specialization',
  'skills',
  'seniority',
  'experience',
  'english',
  'country',
  'mode',
  'company',
  'date',
  'status',
  'offers',
  'candidate',
] as const;
/** A column of the offers table. */
export type OfferColumn = (typeof OFFER_COLUMNS)[number];

/** Where one column of the offers table comes from. A bare text in the catalogue is `{ from: [text] }`. */
export interface ColumnSource {
  /** Names (or JSON paths such as "pay.amount"): a union for skills, else the first that is filled. */
  readonly from: readonly string[];
  /** Separator of a multi-valued cell. Null: cells hold one value, or a list already. */
  readonly split: string | null;
  /** Exact source value -> canonical value; values not named pass on to the usual reading. */
  readonly values: ReadonlyMap<string, string>;
  /** Of dates: a pattern of YYYY, MM, DD and separators. Null: ISO or what the value shows. */
  readonly format: string | null;
}

/** A constant, or the column that states it row by row. */
export type Stated<T extends string> = { readonly constant: T } | { readonly from: string };

/** Where amounts come from. Currency and period that are null are those of the data set. */
export interface SalarySource extends ColumnSource {
  readonly currency: Stated<string> | null;
  readonly period: Stated<PayPeriod> | null;
}

/** Where the weight of a row comes from. */
export interface OffersSource extends ColumnSource {
  /** "people": each unit of the weight is a candidate of its own (survey weights). */
  readonly of: 'offers' | 'people';
}

/** How a table becomes offers; a column that is not named does not exist. Salary is required. */
export interface ColumnMapping
  extends Readonly<Partial<Record<Exclude<OfferColumn, 'salary' | 'offers'>, ColumnSource>>> {
  readonly salary: SalarySource;
  readonly offers?: OffersSource;
}
