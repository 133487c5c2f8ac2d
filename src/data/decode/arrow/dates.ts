import { type Batch, type Column, DateUnit, TimeUnit, Type } from '@uwdata/flechette';
import { Dictionary } from '../../table/column-builder';
import type { TextColumn } from '../../table/source-table';
import { dayText, FIRST_DAY, LAST_DAY } from '../cell-text';
import { isMissing } from './validity';

/**
 * Dates and moments as ISO dates, each distinct day written once; '' for missing ones. Null where one
 * lies outside the calendar.
 */
export function dateColumn(column: Column<unknown>): TextColumn | null {
  const dictionary = new Dictionary();
  const codes = new Uint32Array(column.length);
  /** Of each day of the calendar, its code plus 1. */
  const codeOf = new Uint32Array(LAST_DAY - FIRST_DAY + 1);
  let next = 0;
  for (const batch of column.data) {
    const { nullCount, validity, length } = batch;
    const days = daysOf(batch);
    for (let row = 0; row < length; row += 1) {
      if (nullCount > 0 && isMissing(validity, row)) {
        codes[next++] = dictionary.code('');
        continue;
      }
      const day: number = days[row]!;
      if (!(day >= FIRST_DAY && day <= LAST_DAY)) return null;
      const place = day - FIRST_DAY;
      if (codeOf[place] === 0) codeOf[place] = dictionary.code(dayText(day)) + 1;
      codes[next++] = codeOf[place]! - 1;
    }
  }
  return { kind: 'text', codes, values: dictionary.values };
}

/**
 * Days since 1970; none of what is no date. A day is 2^s k of any unit of time with an odd k: what is
 * left of a 64-bit number behind s bits is a number without loss.
 */
function daysOf({ type, values }: Batch<unknown>): Int32Array | Float64Array {
  if (values instanceof Int32Array) return values;
  const days = new Float64Array(values instanceof BigInt64Array ? values.length : 0);
  const unit = unitOf(type);
  const halves = new Int32Array(values.buffer, values.byteOffset, days.length * 2);
  const shift = 7 + 3 * unit;
  const odd = 675 * 125 ** unit;
  for (let row = 0; row < days.length; row += 1) {
    const shifted = halves[2 * row + 1]! * 2 ** (32 - shift) + (halves[2 * row]! >>> shift);
    days[row] = Math.floor(shifted / odd);
  }
  return days;
}

/** From 0 for seconds to 3 for nanoseconds. */
function unitOf(type: Batch<unknown>['type']): number {
  if (type.typeId === Type.Timestamp) return type.unit;
  return type.typeId === Type.Date && type.unit === DateUnit.MILLISECOND
    ? TimeUnit.MILLISECOND
    : NaN;
}
