import { type Batch, Column, type Table, Type } from '@uwdata/flechette';
import { Dictionary, TextColumnBuilder } from '../../table/column-builder';
import type { NumberArray, SourceColumn, TextColumn } from '../../table/source-table';
import { cellText, dateReader } from '../cell-text';
import { numbersOrTexts } from '../numbers';
import { checkHeld } from './held';
import { listColumn } from './lists';

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
 * Reads one column by its type; a type without a text or a number gives empty cells.
 *
 * @throws Error where its buffers do not hold what it claims.
 */
export function arrowColumn(column: Column<unknown>): SourceColumn {
  checkHeld(column);
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
      return listColumn(column, arrowColumn);
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

function dictionaryColumn(column: Column<unknown>): TextColumn {
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
