import type { Codes } from '../columns';

/**
 * Dictionary codes: row i has the text `values[codes[i]]`; '' is an empty cell. `codes` may be a view
 * on the bytes of the source.
 */
export interface TextColumn {
  readonly kind: 'text';
  readonly codes: Codes;
  /** Distinct; may hold texts that no row has. */
  readonly values: readonly string[];
}

/** What numbers may be held in without copying them. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** NaN is an empty cell. `values` may be a view on the bytes of the source. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly values: NumberArray;
}

/**
 * Row i has `values[codes[k]]` for k in [offsets[i], offsets[i + 1]); repetitions are possible. Both
 * may be views on the bytes of the source.
 */
export interface ListColumn {
  readonly kind: 'list';
  readonly offsets: Uint32Array;
  readonly codes: Codes;
  readonly values: readonly string[];
}

/** How a column is held. */
export type ColumnKind = SourceColumn['kind'];
/** A column of a table, as its values are: texts, numbers or lists of texts. */
export type SourceColumn = TextColumn | NumberColumn | ListColumn;

/** What every decoder makes of a file: columns by name, all with `rows` entries. */
export interface SourceTable {
  /** The kind of file in words: "CSV, semicolon, windows-1251". */
  readonly format: string;
  readonly rows: number;
  /** Distinct names in the order of the file; nested fields are paths such as "pay.amount". */
  readonly names: readonly string[];
  /** Only the columns that were asked for. */
  readonly columns: ReadonlyMap<string, SourceColumn>;
  /** 1-based line on which each row begins; null where rows have no lines: then row numbers count. */
  readonly lines: Uint32Array | null;
  /** Sentences about what the decoder had to assume. */
  readonly notes: readonly string[];
}

/** The number by which a person finds a row: its line, else its 1-based position. */
export function lineOf(table: SourceTable, row: number): number {
  return table.lines?.[row] ?? row + 1;
}

/** Which columns a reader needs; null: all. */
export type Wanted = ReadonlySet<string> | null;

/** True where a reader needs the column. */
export function isWanted(wanted: Wanted, name: string): boolean {
  return wanted === null || wanted.has(name);
}
