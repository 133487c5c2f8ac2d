import type { OfferColumn } from '../../domain/mapping';
import { NOT_STATED } from '../../domain/vocabulary';
import { type CodedColumn, type Codes, codesUpTo } from '../columns';
import type { TextColumn } from '../table/source-table';
import { readDistinct } from './distinct';
import type { Misreadings } from './misreadings';
import { type RowSelection, translate } from './rows';

/** What a reader makes of one distinct, filled cell: null where it does not understand it. */
export type TextReader = (text: string) => string | null;

/** How one column is read. */
export interface Reading {
  readonly column: OfferColumn;
  readonly read: TextReader;
  /** The order of known values; others follow in the order of their rows. */
  readonly order: readonly string[];
}

/**
 * Reads every distinct text once. Empty and misread cells become `NOT_STATED`.
 * Null where no row states a value.
 */
export function codedColumn(
  selection: RowSelection,
  source: TextColumn,
  { column, read, order }: Reading,
  misreadings: Misreadings,
): CodedColumn | null {
  const reading = { column, read, notStated: NOT_STATED, unused: null };
  const stated = readDistinct(selection, source, reading, misreadings);
  return codedFromReadings(selection, source.codes, stated, order);
}

/**
 * `stated[code]` is the value of a source code, null where no selected row has the code. Codes that
 * all rows may keep stay as they are, with their values in the order of the source.
 */
export function codedFromReadings(
  selection: RowSelection,
  codes: Codes,
  stated: readonly (string | null)[],
  order: readonly string[],
): CodedColumn | null {
  const present = new Set(stated);
  const values = orderedValues(present, order);
  if (values.every((value) => value === NOT_STATED)) return null;
  if (selection.rows === null && present.size === stated.length && !present.has(null)) {
    return { codes, values: stated.map((value) => value ?? NOT_STATED) };
  }
  const targets = new Map(values.map((value, code) => [value, code]));
  const target = Float64Array.from(stated, (value) => targets.get(value ?? NOT_STATED) ?? 0);
  const result = codesUpTo(values.length - 1, selection.count);
  translate(selection, codes, target, result);
  return { codes: result, values };
}

function orderedValues(
  present: ReadonlySet<string | null>,
  order: readonly string[],
): readonly string[] {
  const values = order.filter((value) => present.has(value));
  const known = new Set([...order, NOT_STATED]);
  for (const value of present) if (value !== null && !known.has(value)) values.push(value);
  if (present.has(NOT_STATED)) values.push(NOT_STATED);
  return values;
}
