import type { OffersSource } from '../../domain/mapping';
import { asText } from '../table/convert';
import type { NumberArray, SourceTable } from '../table/source-table';
import type { LeftOutTally } from './left-out';
import { withNamedValues } from './named-values';
import { sourceColumn } from './sources';

const MOST_OFFERS = 2 ** 32 - 1;
const COUNT = /^\d+(?:\.0*)?$/;

/**
 * The weight of every row: 1 without a column and for an empty cell. A kept row whose weight is no
 * whole number is left out; so is, where units are people, a row of no people.
 *
 * @throws Problem 'mapping-invalid' where the table lacks the column.
 */
export function readOffers(
  table: SourceTable,
  source: OffersSource | undefined,
  kept: Uint8Array,
  tally: LeftOutTally,
): Uint32Array {
  const column = sourceColumn(table, 'offers', source);
  if (column === null || source === undefined) return new Uint32Array(table.rows).fill(1);
  const fewest = source.of === 'people' ? 1 : 0;
  if (column.kind === 'number' && source.values.size === 0 && areCounts(column.values, fewest)) {
    return unsigned(column.values);
  }
  const text = asText(column);
  const read = withNamedValues(source, readCount, 1);
  const counts = Float64Array.from(text.values, (value) => (value.trim() === '' ? 1 : read(value)));
  const offers = new Uint32Array(table.rows).fill(1);
  for (let row = 0; row < offers.length; row += 1) {
    const code = text.codes[row] ?? 0;
    const count = counts[code] ?? NaN;
    if (count >= fewest) offers[row] = count;
    else if (kept[row] === 1) {
      kept[row] = 0;
      tally.add('offers-not-a-count', text.values[code] ?? '', row);
    }
  }
  return offers;
}

/** 32-bit integers stay where they are. */
function unsigned(values: NumberArray): Uint32Array {
  if (values instanceof Uint32Array) return values;
  if (values instanceof Int32Array)
    return new Uint32Array(values.buffer, values.byteOffset, values.length);
  return new Uint32Array(values);
}

/** True where every number can be taken as it is. */
function areCounts(values: NumberArray, fewest: number): boolean {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (!(Number.isInteger(value) && value >= fewest && value <= MOST_OFFERS)) return false;
  }
  return true;
}

/** NaN where the text is no whole number from 0 to MOST_OFFERS. */
function readCount(text: string): number {
  const plain = text.trim();
  const count = COUNT.test(plain) ? Number(plain) : NaN;
  return count <= MOST_OFFERS ? count : NaN;
}
