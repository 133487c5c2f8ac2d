import { type Batch, Column, type Table, Type } from '@uwdata/flechette';
import { Dictionary, ListColumnBuilder, TextColumnBuilder } from '../../table/column-builder';
import type { ListColumn, NumberArray, SourceColumn, TextColumn } from '../../table/source-table';
import { cellText, dateReader } from '../cell-text';
import { numbersOrTexts } from '../numbers';

/** A column with the path of its field. */
export interface ArrowField {
  readonly name: string;
  readonly column: Column<unknown>;
}

/** The fields of a table, those of structures by their path. */
export function arrowFields(table: Table): readonly ArrowField[] {
  return table.schema.fields.flatMap((field, index) => {
    const column = table.children[index];
    return column === undefined ? [] : flatten(field.name, column);
  });
}

function flatten(name: string, column: Column<unknown>): readonly ArrowField[] {
  if (column.type.typeId !== Type.Struct) return [{ name, column }];
  return column.type.children.flatMap((child, index) => {
    const batches = column.data
      .map((batch) => batch.children[index])
      .filter((part) => part !== undefined);
    return flatten(`${name}.${child.name}`, new Column(batches, child.type));
  });
}

/**
 * Checks that a column has a value for every row of the table.
 *
 * @throws Error with expected and actual.
 */
export function checkLength(column: Column<unknown>, rows: number, name: string): void {
  const held = column.data.reduce((sum, batch) => sum + heldValues(batch), 0);
  const actual = Math.min(column.length, held);
  if (actual !== rows) throw new Error(`column "${name}" has ${actual} values in ${rows} rows`);
}

/** The values that the buffers of a batch hold, which may be fewer than it claims. */
function heldValues({ length, type, values, offsets }: Batch<unknown>): number {
  const isPlain = type.typeId === Type.Dictionary || type.typeId === Type.Int;
  if (isPlain) return Math.min(length, values.length);
  const hasOffsets = type.typeId === Type.Utf8 || type.typeId === Type.List;
  return hasOffsets && length > 0 ? Math.min(length, offsets.length - 1) : length;
}

/** Reads one column by its type; a type without a text or a number gives empty cells. */
export function arrowColumn(column: Column<unknown>): SourceColumn {
  switch (column.type.typeId) {
    case Type.Dictionary:
      return dictionaryColumn(column);
    case Type.Int:
    case Type.Float:
    case Type.Decimal:
      return numberColumn(column);
    case Type.Date:
    case Type.Timestamp:
      return textColumn(column, dateReader());
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList:
    case Type.ListView:
    case Type.LargeListView:
      return listColumn(column);
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
    case Type.Bool:
    case Type.RunEndEncoded:
      return textColumn(column, cellText);
    default:
      return { kind: 'text', codes: new Uint8Array(column.length), values: [''] };
  }
}

function textColumn(column: Column<unknown>, read: (value: unknown) => string): TextColumn {
  const builder = new TextColumnBuilder();
  for (const value of column) builder.push(read(value));
  return builder.finish();
}

/** Integers too large for a number, such as ids, are kept as texts. */
function numberColumn(column: Column<unknown>): SourceColumn {
  const [batch] = column.data;
  if (column.data.length === 1 && batch !== undefined && batch.nullCount === 0) {
    const values = directValues(batch);
    if (values !== null) return { kind: 'number', values };
  }
  return numbersOrTexts(column, column.length);
}

/** The numbers themselves where their type needs no conversion. */
function directValues(batch: Batch<unknown>): NumberArray | null {
  const { values, type } = batch;
  if (type.typeId === Type.Decimal || values.length !== batch.length) return null;
  if (type.typeId === Type.Float && values instanceof Uint16Array) return null;
  return values instanceof BigInt64Array || values instanceof BigUint64Array ? null : values;
}

function dictionaryColumn(column: Column<unknown>): TextColumn & { readonly codes: Uint32Array } {
  const dictionary = new Dictionary();
  const codes = new Uint32Array(column.length);
  const empty = dictionary.code('');
  let start = 0;
  for (const batch of column.data) {
    const target = codes.subarray(start, start + batch.length);
    recode(batch, codesOf(dictionaryValues(batch), dictionary), target, empty);
    start += batch.length;
  }
  return { kind: 'text', codes, values: dictionary.values };
}

function dictionaryValues(batch: Batch<unknown>): readonly unknown[] {
  if (!('dictionary' in batch) || !(batch.dictionary instanceof Column)) return [];
  return Array.from(batch.dictionary);
}

function codesOf(values: readonly unknown[], dictionary: Dictionary): Uint32Array {
  return Uint32Array.from(values, (value) => dictionary.code(cellText(value)));
}

/** Codes of a batch in the joined dictionary; missing cells, and keys that it lacks, are empty. */
function recode(batch: Batch<unknown>, joined: Uint32Array, target: Uint32Array, empty: number) {
  const keys = smallKeys(batch.values);
  for (let row = 0; row < target.length; row += 1) target[row] = joined[keys[row] ?? -1] ?? empty;
  if (batch.nullCount === 0) return;
  for (let row = 0; row < target.length; row += 1) if (!batch.isValid(row)) target[row] = empty;
}

function smallKeys(keys: Batch<unknown>['values']): NumberArray {
  const isLarge = keys instanceof BigInt64Array || keys instanceof BigUint64Array;
  return isLarge ? Float64Array.from(keys, Number) : keys;
}

function listColumn(column: Column<unknown>): ListColumn {
  const fast = column.data.length === 1 ? dictionaryLists(column) : null;
  return fast ?? slowLists(column);
}

/** One batch of 32-bit lists over a dictionary: codes are taken over without touching texts. */
function dictionaryLists(column: Column<unknown>): ListColumn | null {
  const batch = column.data[0];
  const child = batch?.children?.[0];
  if (batch?.type.typeId !== Type.List || child?.type.typeId !== Type.Dictionary) return null;
  if (batch.nullCount > 0 || child.nullCount > 0) return null;
  if (!(batch.offsets instanceof Int32Array)) return null;
  const offsets = new Uint32Array(batch.offsets.subarray(0, batch.length + 1));
  if (offsets[0] !== 0 || !isAscending(offsets, child.length)) return null;
  const { codes, values } = dictionaryColumn(new Column([child], child.type));
  return { kind: 'list', offsets, codes: codes.slice(0, offsets.at(-1)), values };
}

function isAscending(offsets: Uint32Array, most: number): boolean {
  for (let row = 1; row < offsets.length; row += 1) {
    if ((offsets[row] ?? 0) < (offsets[row - 1] ?? 0)) return false;
  }
  return (offsets[offsets.length - 1] ?? 0) <= most;
}

function slowLists(column: Column<unknown>): ListColumn {
  const builder = new ListColumnBuilder();
  for (const list of column) {
    for (const item of itemsOf(list)) {
      const text = cellText(item);
      if (text !== '') builder.push(text);
    }
    builder.endRow();
  }
  return builder.finish();
}

function itemsOf(list: unknown): Iterable<unknown> {
  return typeof list === 'object' && list !== null && Symbol.iterator in list
    ? Array.from(list as Iterable<unknown>)
    : [];
}
