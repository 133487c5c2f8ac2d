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
    const own = codes.subarray(start, start + batch.length);
    readTexts(batch, dictionary, own);
    start += batch.length;
  }
  return { kind: 'text', codes, values: dictionary.values };
}

function readTexts(batch: Batch<unknown>, dictionary: Dictionary, codes: Uint32Array): void {
  const { nullCount, validity } = batch;
  const cells = new DistinctCells(batch);
  const known: number[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    if (nullCount > 0 && isMissing(validity, row)) {
      codes[row] = dictionary.code('');
      continue;
    }
    const cell = cells.indexOf(row);
    if (cell === known.length) known.push(dictionary.code(cellText(batch.value(row))));
    codes[row] = known[cell]!;
  }
}

/** Open addressing over the bytes of cells. */
class DistinctCells {
  readonly #bytes: Uint8Array;
  readonly #offsets: ArrayLike<number>;
  /** Index of a cell, plus 1. */
  #slots = new Uint32Array(FEWEST_SLOTS);
  /** Of each distinct cell, its first row and its hash. */
  #rows = new Uint32Array(FEWEST_SLOTS / 2);
  #hashes = new Int32Array(FEWEST_SLOTS / 2);
  #size = 0;

  constructor({ values, offsets }: Batch<unknown>) {
    this.#bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#offsets = offsets instanceof Int32Array ? offsets : Float64Array.from(offsets, Number);
  }

  /** The cell's place in order of first appearance; a new one is the last. */
  indexOf(row: number): number {
    const hash = this.#hashOf(row);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = this.#slots[slot]! - 1;
      if (index < 0) return this.#insert(row, hash, slot);
      if (this.#hashes[index] === hash && this.#areEqual(this.#rows[index]!, row)) return index;
      slot = (slot + 1) & mask;
    }
  }

  #hashOf(row: number): number {
    const bytes = this.#bytes;
    const end = this.#offsets[row + 1]!;
    let hash = 0;
    for (let at = this.#offsets[row]!; at < end; at += 1) {
      hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #areEqual(one: number, other: number): boolean {
    const bytes = this.#bytes;
    const [start, end] = [this.#offsets[one]!, this.#offsets[one + 1]!];
    const shift = this.#offsets[other]! - start;
    if (this.#offsets[other + 1]! - shift !== end) return false;
    for (let at = start; at < end; at += 1) if (bytes[at] !== bytes[at + shift]) return false;
    return true;
  }

  #insert(row: number, hash: number, slot: number): number {
    this.#rows[this.#size] = row;
    this.#hashes[this.#size] = hash;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size === this.#rows.length) this.#grow();
    return this.#size - 1;
  }

  #grow(): void {
    const [rows, hashes] = [this.#rows, this.#hashes];
    this.#rows = new Uint32Array(rows.length * 2);
    this.#hashes = new Int32Array(rows.length * 2);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#rows.set(rows);
    this.#hashes.set(hashes);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.#size; index += 1) {
      let slot = this.#hashes[index]! & mask;
      while (this.#slots[slot]! > 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index + 1;
    }
  }
}
