import type { Batch, Column } from '@uwdata/flechette';
import { Dictionary } from '../../table/column-builder';
import type { TextColumn } from '../../table/source-table';
import { cellText } from '../cell-text';
import { isMissing } from './validity';

const FEWEST_SLOTS = 1024;

/**
 * Texts that lie one after the other. Cells are told apart by their bytes, so that each distinct one
 * is decoded once. Offsets have been checked before.
 */
export function utf8Column(column: Column<unknown>): TextColumn {
  const dictionary = new Dictionary();
  const codes = new Uint32Array(column.length);
  let start = 0;
  for (const batch of column.data) {
    readTexts(batch, dictionary, codes.subarray(start, start + batch.length));
    start += batch.length;
  }
  return { kind: 'text', codes, values: dictionary.values };
}

function readTexts(batch: Batch<unknown>, dictionary: Dictionary, codes: Uint32Array): void {
  const { nullCount, validity, offsets: given, values } = batch;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const offsets = given instanceof Int32Array ? given : Float64Array.from(given, Number);
  /** The first row of each distinct text, plus 1, by the hash of its bytes. */
  let slots: Uint32Array = new Uint32Array(FEWEST_SLOTS);
  let distinct = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (nullCount > 0 && isMissing(validity, row)) {
      codes[row] = dictionary.code('');
      continue;
    }
    const slot = slotOf(bytes, offsets, slots, row);
    const first = slots[slot]! - 1;
    if (first >= 0) {
      codes[row] = codes[first]!;
      continue;
    }
    codes[row] = dictionary.code(cellText(batch.value(row)));
    slots[slot] = row + 1;
    distinct += 1;
    if (distinct * 2 > slots.length) slots = largerSlots(bytes, offsets, slots);
  }
}

/** Where the text of a row is, or would go: open addressing. */
function slotOf(
  bytes: Uint8Array,
  offsets: Int32Array | Float64Array,
  slots: Uint32Array,
  row: number,
): number {
  const start = offsets[row]!;
  const length = offsets[row + 1]! - start;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ bytes[start + at]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const first = slots[slot]! - 1;
    if (first < 0) return slot;
    const other = offsets[first]!;
    let at = offsets[first + 1]! - other === length ? 0 : -1;
    while (at >= 0 && at < length) at = bytes[other + at] === bytes[start + at] ? at + 1 : -1;
    if (at === length) return slot;
  }
}

function largerSlots(
  bytes: Uint8Array,
  offsets: Int32Array | Float64Array,
  slots: Uint32Array,
): Uint32Array {
  const larger = new Uint32Array(slots.length * 2);
  for (const first of slots) {
    if (first > 0) larger[slotOf(bytes, offsets, larger, first - 1)] = first;
  }
  return larger;
}
