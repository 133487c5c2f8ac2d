import type { ColumnMapping, OfferColumn } from './mapping';
import type { ImportReport } from './report';
import type { Basis, Measure, PayPeriod, SmallGroups, Unit } from './vocabulary';

/** What a person settles about a file before it is opened: what the file does not say of itself. */
export interface ImportSettings {
  /** A column that is not named does not exist; without a salary nothing can be opened. */
  readonly columns: Partial<ColumnMapping>;
  /** Currency and period of amounts that name none themselves. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** USD for one unit of a currency. USD itself is always 1. */
  readonly rates: ReadonlyMap<string, number>;
  readonly measure: Measure;
  readonly basis: Basis;
  readonly smallGroups: SmallGroups;
}

/** A column of the file. */
export interface FileColumn {
  readonly name: string;
  /** The first few different values that are not empty, shortened. */
  readonly examples: readonly string[];
}

/** A value of the file, or one item of a cell that is split. */
export interface ValueReading {
  /** As it stands in the file, which is what `values` of a mapping names. */
  readonly value: string;
  readonly rows: number;
  /** What it becomes; null where it is not understood. */
  readonly readAs: string | null;
}

/** A row as it will be read; null where the row does not say. */
export type PreviewRow = ReadonlyMap<OfferColumn, string | number | readonly string[] | null>;

/** A currency that amounts are in, and the rows that are. */
export interface CurrencyFound {
  readonly code: string;
  readonly rows: number;
}

/** What a file holds and what would become of it under the settings. */
export interface Inspection {
  /** In words: "CSV, semicolon, windows-1251". */
  readonly format: string;
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  /** The settings that were given, else those proposed. */
  readonly settings: ImportSettings;
  /** The name of the known survey whose columns these are; null where there is none. */
  readonly preset: string | null;
  /** What an import would do; null without a salary column. `kept` may be 0. */
  readonly report: ImportReport | null;
  /** The first rows that are kept, amounts in USD per `unit`. */
  readonly preview: readonly PreviewRow[];
  /** What the amounts will be per; null without a salary column. */
  readonly unit: Unit | null;
  /** Distinct values of each mapped text column, the most frequent first, the first 200. */
  readonly values: ReadonlyMap<OfferColumn, readonly ValueReading[]>;
  /** The most frequent first. */
  readonly currencies: readonly CurrencyFound[];
}
