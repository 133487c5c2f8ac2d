import { ROW_CHECKS } from './checks';
import type { CodeCheck } from './plan';
import type { RowSet } from './row-set';

/** Adds the bit of a check to the fail bytes of rows from `from` to under `to`. */
export function markFails(
  marks: Uint8Array,
  { codes, fails }: CodeCheck,
  from: number,
  to: number,
): void {
  if (codes instanceof Uint8Array) markNarrow(marks, codes, fails, from, to);
  else markWide(marks, codes, fails, from, to);
}

/** The same loop twice: each sees one kind of array, which makes it twice as fast. */
function markNarrow(
  marks: Uint8Array,
  codes: Uint8Array,
  fails: Uint8Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) marks[row - from]! |= fails[codes[row]!]!;
}

function markWide(
  marks: Uint8Array,
  codes: Uint16Array | Uint32Array,
  fails: Uint8Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) marks[row - from]! |= fails[codes[row]!]!;
}

const SKILL_SHIFT = ROW_CHECKS.indexOf('skill');

/** Adds the bit of the technologies to the fail bytes of rows that are not in the set. */
export function markMissing(marks: Uint8Array, { words }: RowSet, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const missing = ((words[row >>> 5]! >>> (row & 31)) & 1) ^ 1;
    marks[row - from]! |= missing << SKILL_SHIFT;
  }
}

/** Sum over the first `length` of `rows`. */
export function weightOf(weight: ArrayLike<number>, rows: Uint32Array, length: number): number {
  let sum = 0;
  for (let place = 0; place < length; place++) sum += weight[rows[place]!]!;
  return sum;
}

/** Sum over rows from `from` to under `to`. */
export function weightBetween(weight: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += weight[row]!;
  return sum;
}
