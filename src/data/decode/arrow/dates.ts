import { type Batch, type Column, DateUnit, TimeUnit, Type } from '@uwdata/flechette';
import { Dictionary } from '../../table/column-builder';
import type { TextColumn } from '../../table/source-table';
import { dayText, FIRST_DAY, LAST_DAY } from '../cell-text';
import { isMissing } from './validity';

/**
 * A day in the unit of a column is 2 ** `shift` times `odd`: what is left of a 64-bit number behind
 * the shift is a number without loss.
 */
interface DayLength {
  readonly shift: number;
  readonly odd: number;
}

const DAY_LENGTHS: ReadonlyMap<number, DayLength> = new Map([
  [TimeUnit.SECOND, { shift: 7, odd: 675 }],
  [TimeUnit.MILLISECOND, { shift: 10, odd: 84_375 }],
  [TimeUnit.MICROSECOND, { shift: 13, odd: 10_546_875 }],
  [TimeUnit.NANOSECOND, { shift: 16, odd: 1_318_359_375 }],
]);

/**
 * Dates and moments as ISO dates, each distinct day written once; '' for missing ones. Null where one
 * lies outside the calendar.
 */
export function dateColumn(column: Column<unknown>): TextColumn | null {
  const dictionary = new Dictionary();
  const codes = new Uint32Array(column.length);
  const codeOf = new Uint32Array(LAST_DAY - FIRST_DAY + 1);
  let start = 0;
  let empty = -1;
  for (const batch of column.data) {
    const days = daysOf(batch);
    if (days === null) return null;
    const { nullCount, validity } = batch;
    for (let row = 0; row < batch.length; row += 1) {
      if (nullCount > 0 && isMissing(validity, row)) {
        if (empty < 0) empty = dictionary.code('');
        codes[start + row] = empty;
        continue;
      }
      const day: number = days[row]!;
      if (!(day >= FIRST_DAY && day <= LAST_DAY)) return null;
      const place = day - FIRST_DAY;
      if (codeOf[place] === 0) codeOf[place] = dictionary.code(dayText(day)) + 1;
      codes[start + row] = codeOf[place]! - 1;
    }
    start += batch.length;
  }
  return { kind: 'text', codes, values: dictionary.values };
}

/** Days since 1970. */
function daysOf({ type, values }: Batch<unknown>): Int32Array | Float64Array | null {
  if (values instanceof Int32Array) return values;
  const unit = unitOf(type);
  const length = unit === null ? undefined : DAY_LENGTHS.get(unit);
  return length === undefined || !(values instanceof BigInt64Array)
    ? null
    : daysOfMoments(values, length);
}

function unitOf(type: Batch<unknown>['type']): number | null {
  if (type.typeId === Type.Timestamp) return type.unit;
  return type.typeId === Type.Date && type.unit === DateUnit.MILLISECOND
    ? TimeUnit.MILLISECOND
    : null;
}

function daysOfMoments(values: BigInt64Array, { shift, odd }: DayLength): Float64Array {
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const days = new Float64Array(values.length);
  const weight = 2 ** (32 - shift);
  for (let row = 0; row < days.length; row += 1) {
    const shifted = halves[2 * row + 1]! * weight + (halves[2 * row]! >>> shift);
    days[row] = Math.floor(shifted / odd);
  }
  return days;
}
