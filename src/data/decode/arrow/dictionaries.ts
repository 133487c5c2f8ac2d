import { type Batch, Column } from '@uwdata/flechette';
import { type Codes, codesUpTo } from '../../columns';
import { Dictionary } from '../../table/column-builder';
import type { NumberArray, TextColumn } from '../../table/source-table';
import { cellText } from '../cell-text';
import { blankMissing } from './validity';

/**
 * The texts of a dictionary column. Keys that can stand as they are become the codes without a copy;
 * missing cells, and keys that the dictionary lacks, are empty.
 */
export function dictionaryColumn(column: Column<unknown>): TextColumn {
  const [batch] = column.data;
  const direct = batch !== undefined && column.data.length === 1 ? directTexts(batch) : null;
  return direct ?? joinedTexts(column);
}

/** Null where a cell is missing, a text is there twice, or a key is none of the dictionary's. */
function directTexts(batch: Batch<unknown>): TextColumn | null {
  const { nullCount, length, values: keys } = batch;
  const codes = unsigned(keys, length);
  if (nullCount > 0 || codes === null) return null;
  const values = textsOf(dictionaryOf(batch));
  const areDistinct = new Set(values).size === values.length;
  if (!areDistinct || !areKeys(smallKeys(keys), length, values.length)) return null;
  return { kind: 'text', codes, values };
}

function unsigned(keys: Batch<unknown>['values'], length: number): Codes | null {
  const { buffer, byteOffset, BYTES_PER_ELEMENT: width } = keys;
  if (width === 1) return new Uint8Array(buffer, byteOffset, length);
  if (width === 2) return new Uint16Array(buffer, byteOffset, length);
  return width === 4 ? new Uint32Array(buffer, byteOffset, length) : null;
}

function areKeys(keys: NumberArray, length: number, end: number): boolean {
  for (let row = 0; row < length; row += 1)
    if (!(keys[row]! >= 0 && keys[row]! < end)) return false;
  return true;
}

function joinedTexts(column: Column<unknown>): TextColumn {
  const dictionary = new Dictionary();
  const empty = dictionary.code('');
  const known = new Map<Column<unknown> | null, Uint32Array>();
  const targets = column.data.map((batch) => {
    const own = dictionaryOf(batch);
    const target = known.get(own) ?? codesOf(textsOf(own), dictionary);
    known.set(own, target);
    return { batch, target };
  });
  const codes = codesUpTo(dictionary.values.length - 1, column.length);
  let start = 0;
  for (const { batch, target } of targets) {
    const own = codes.subarray(start, start + batch.length);
    recode(smallKeys(batch.values), target, own, empty);
    blankMissing(batch, own, empty);
    start += batch.length;
  }
  return { kind: 'text', codes, values: dictionary.values };
}

function dictionaryOf(batch: Batch<unknown>): Column<unknown> | null {
  return 'dictionary' in batch && batch.dictionary instanceof Column ? batch.dictionary : null;
}

function textsOf(dictionary: Column<unknown> | null): readonly string[] {
  return Array.from(dictionary ?? [], cellText);
}

function codesOf(texts: readonly string[], dictionary: Dictionary): Uint32Array {
  return Uint32Array.from(texts, (text) => dictionary.code(text));
}

function recode(keys: NumberArray, joined: Uint32Array, codes: Codes, empty: number): void {
  for (let row = 0; row < codes.length; row += 1) {
    const key = keys[row]!;
    codes[row] = key >= 0 && key < joined.length ? joined[key]! : empty;
  }
}

function smallKeys(keys: Batch<unknown>['values']): NumberArray {
  const isLarge = keys instanceof BigInt64Array || keys instanceof BigUint64Array;
  return isLarge ? Float64Array.from(keys, Number) : keys;
}
