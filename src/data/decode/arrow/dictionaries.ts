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
  const keys = unsignedKeys(batch);
  if (keys === null || batch.nullCount > 0) return null;
  const values = textsOf(dictionaryOf(batch));
  const areDistinct = new Set(values).size === values.length;
  if (!areDistinct || !areBelow(keys.codes, Math.min(values.length, keys.end))) return null;
  return { kind: 'text', codes: keys.codes, values };
}

/** The keys as unsigned numbers on the same bytes; those of a negative one are `end` or more. */
function unsignedKeys({ values, length }: Batch<unknown>): { codes: Codes; end: number } | null {
  const { buffer, byteOffset } = values;
  if (values instanceof Int8Array)
    return { codes: new Uint8Array(buffer, byteOffset, length), end: 2 ** 7 };
  if (values instanceof Int16Array)
    return { codes: new Uint16Array(buffer, byteOffset, length), end: 2 ** 15 };
  if (values instanceof Int32Array)
    return { codes: new Uint32Array(buffer, byteOffset, length), end: 2 ** 31 };
  const isUnsigned =
    values instanceof Uint8Array || values instanceof Uint16Array || values instanceof Uint32Array;
  return isUnsigned ? { codes: values.subarray(0, length), end: 2 ** 32 } : null;
}

function areBelow(codes: Codes, end: number): boolean {
  let highest = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    highest = code > highest ? code : highest;
  }
  return codes.length === 0 || highest < end;
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
