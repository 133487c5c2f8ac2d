import { type Batch, type Column, Type } from '@uwdata/flechette';
import type { NumberArray, SourceColumn } from '../../table/source-table';
import { numbersOrTexts } from '../numbers';
import { blankMissing, isMissing } from './validity';

/**
 * The numbers of a column, those of a single full batch without a copy. Integers too large for a
 * number, such as ids, are kept as texts.
 */
export function numberColumn(column: Column<unknown>): SourceColumn {
  const [first] = column.data;
  if (first !== undefined && column.data.length === 1 && first.nullCount === 0) {
    const values = directValues(first);
    if (values !== null) return { kind: 'number', values };
  }
  const values = joinedNumbers(column);
  return values === null ? numbersOrTexts(column, column.length) : { kind: 'number', values };
}

/** Null where the values of a batch are no plain numbers. */
function joinedNumbers(column: Column<unknown>): Float64Array | null {
  const numbers = new Float64Array(column.length);
  let start = 0;
  for (const batch of column.data) {
    const own = numbers.subarray(start, start + batch.length);
    const values = directValues(batch);
    if (values !== null) own.set(values);
    else if (!readIntegers(batch, own)) return null;
    blankMissing(batch, own, NaN);
    start += batch.length;
  }
  return numbers;
}

/** The numbers themselves where their type needs no conversion. */
function directValues({ values, type, length }: Batch<unknown>): NumberArray | null {
  if (type.typeId === Type.Decimal || values.length !== length) return null;
  if (type.typeId === Type.Float && values instanceof Uint16Array) return null;
  return values instanceof BigInt64Array || values instanceof BigUint64Array ? null : values;
}

/** Reads 64-bit integers by their halves; false where they are something else, or too large. */
function readIntegers(batch: Batch<unknown>, numbers: Float64Array): boolean {
  const { values, type, nullCount, validity } = batch;
  const isSigned = values instanceof BigInt64Array;
  if (type.typeId !== Type.Int || !(isSigned || values instanceof BigUint64Array)) return false;
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let row = 0; row < numbers.length; row += 1) {
    const high = halves[2 * row + 1]!;
    const number = (isSigned ? high : high >>> 0) * 2 ** 32 + (halves[2 * row]! >>> 0);
    if (!Number.isSafeInteger(number) && (nullCount === 0 || !isMissing(validity, row)))
      return false;
    numbers[row] = number;
  }
  return true;
}
