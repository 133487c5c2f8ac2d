import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { expectAtMost } from './page-limits';

/** Values that a bit-packed run may hold beyond the last one that counts: it comes in eights. */
const PADDING = 8;
const MOST_MINIBLOCKS = 4096;
/** Bytes of texts that one page of shared beginnings may unfold to. */
const MOST_UNFOLDED_BYTES = 256 * 2 ** 20;

/**
 * Checks the runs of an RLE and bit-packed sequence: none may be longer than `values` and padding.
 * The sequence may end early; the decoder notices.
 *
 * @throws Error.
 */
export function checkRuns(bytes: Uint8Array, bitWidth: number, values: number): void {
  expectAtMost('a value', bitWidth, 32, 'bits');
  let offset = 0;
  for (let seen = 0; seen < values && offset < bytes.length; ) {
    const { value: header, next } = varint(bytes, offset);
    const isPacked = (header & 1) === 1;
    const count = isPacked ? (header >>> 1) * 8 : header >>> 1;
    expectAtMost('a run', count, values + PADDING * 512, 'values');
    offset = next + (isPacked ? (header >>> 1) * bitWidth : (bitWidth + 7) >> 3);
    seen += count;
  }
}

interface Varint {
  readonly value: number;
  readonly next: number;
}

function varint(bytes: Uint8Array, start: number): Varint {
  let value = 0;
  for (let index = start, shift = 0; index < bytes.length && shift < 35; index += 1, shift += 7) {
    const byte = bytes[index] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value: value >>> 0, next: index + 1 };
  }
  throw new Error('a number of a run never ends');
}

/**
 * Checks the head of a delta sequence and gives the number of values that it claims.
 *
 * @throws Error.
 */
export function checkDelta(bytes: Uint8Array, values: number): number {
  const { next: second } = varint(bytes, 0);
  const { value: miniblocks, next: third } = varint(bytes, second);
  expectAtMost('a block', miniblocks, MOST_MINIBLOCKS, 'miniblocks');
  const { value: count } = varint(bytes, third);
  expectAtMost('a sequence', count, values, 'values');
  return count;
}

/**
 * Checks texts that share their beginnings with the one before: no beginning may be longer than the
 * text before it, and all together may not unfold to more than the limit.
 *
 * @throws Error.
 */
export function checkPrefixes(bytes: Uint8Array, values: number): void {
  const count = checkDelta(bytes, values);
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  const prefixes = new Int32Array(count);
  if (count > 0) deltaBinaryUnpack(reader, count, prefixes);
  const suffixes = new Int32Array(checkDelta(bytes.subarray(reader.offset), count));
  if (suffixes.length > 0) deltaBinaryUnpack(reader, suffixes.length, suffixes);
  let length = 0;
  let unfolded = 0;
  prefixes.forEach((prefix, index) => {
    expectAtMost('a beginning', prefix, length, 'bytes');
    length = prefix + (suffixes[index] ?? 0);
    unfolded += length;
  });
  expectAtMost('a page', unfolded, MOST_UNFOLDED_BYTES, 'bytes of texts');
}
