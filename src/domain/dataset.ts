import type { ListDimension } from './filters';
import type { ColumnMapping } from './mapping';
import type { Month } from './month';
import type { ImportReport } from './report';
import type { Basis, Measure, PayPeriod, SmallGroups, Unit } from './vocabulary';

/** An entry of the catalogue after validation: addresses are absolute, every default is filled in. */
export interface DatasetDescription {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Made by a generator: the screen says "Sample data" wherever it is shown. */
  readonly synthetic: boolean;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly licence: string | null;
  readonly source: string | null;
  /** ISO date. */
  readonly updated: string | null;
  /** The number of rows that the catalogue states; what was read is in the report. */
  readonly rows: number | null;
  /** Parts of one table, in order. */
  readonly urls: readonly string[];
  /** MIME type as stated; content decides. */
  readonly type: string | null;
  /** Currency and period of amounts whose column names none. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** USD for one unit of a currency. USD itself is always 1. */
  readonly rates: ReadonlyMap<string, number>;
  readonly ratesDate: string | null;
  /** Null: the columns carry the names of the offers table. */
  readonly columns: ColumnMapping | null;
  /** Keeps the rows whose column has one of the values, for every column named. */
  readonly where: ReadonlyMap<string, readonly string[]>;
  readonly sheet: string | null;
  readonly companyRule: boolean;
  /** 'shown' only where a person chose so for a file of their own: no catalogue can. */
  readonly smallGroups: SmallGroups;
  /** The view that opens first, as the query of a link; null: everything. */
  readonly start: string | null;
}

/** What decides which groups are too small to be shown. */
export type GroupRules = Pick<DatasetDescription, 'companyRule' | 'smallGroups'>;

/** What the main thread keeps of an opened data set: no rows, only what can be asked about. */
export interface Dataset {
  readonly description: DatasetDescription;
  /** Distinguishes two openings of the same id; part of every answer's key. */
  readonly version: number;
  /** Rows kept. */
  readonly rows: number;
  /** What the amounts are per in the source: the unit shown first. */
  readonly unit: Unit;
  /** First and last month of the rows; null where the data has no dates. */
  readonly months: { readonly from: Month; readonly to: Month } | null;
  /**
   * The options of each dimension, ordered ones in their order, others by offers descending then
   * name; an empty list where the data set lacks the dimension (it disappears from the screen).
   */
  readonly options: Readonly<Record<ListDimension | 'specialization' | 'skill', readonly string[]>>;
  /** The highest number of years stated; null where the data has no experience. */
  readonly mostYears: number | null;
  /** False where each row is a candidate of its own. */
  readonly hasCandidates: boolean;
  readonly hasStatus: boolean;
  readonly report: ImportReport;
}
