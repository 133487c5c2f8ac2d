import type { CountUnit } from '../domain/vocabulary';
import type { Table } from './table';
import { weightBetween } from './vectors';

/** Counts up to this fit into 32 bits. */
const MOST_NARROW = 2 ** 32 - 1;

/**
 * Counts the offers of each candidate in a group of rows. Where each row is a candidate of its own
 * nothing is stored: a candidate's offers are the row's weight.
 */
export class CandidateCounter {
  private readonly table: Table;
  private readonly ids: Uint32Array | null;
  private readonly offers: Uint32Array | Float64Array;
  private readonly below: Uint32Array | Float64Array;
  private readonly touched: Uint32Array;
  private rows: Uint32Array = new Uint32Array(0);
  private size = 0;

  constructor(table: Table) {
    this.table = table;
    this.ids = table.candidate;
    const room = table.candidate === null ? 0 : table.candidates + 1;
    const isLarge = weightBetween(table.weight, 0, table.rows) > MOST_NARROW;
    const Counts = isLarge ? Float64Array : Uint32Array;
    this.offers = new Counts(room);
    this.below = new Counts(room);
    this.touched = new Uint32Array(room);
  }

  get candidates(): number {
    return this.size;
  }

  add(rows: Uint32Array): void {
    this.rows = rows;
    if (this.ids === null) {
      this.size = rows.length;
      return;
    }
    const { ids, offers, touched } = this;
    const { weight } = this.table;
    let size = 0;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      const id = ids[row]!;
      const before = offers[id]!;
      touched[size] = id;
      size += before === 0 ? 1 : 0;
      offers[id] = before + weight[row]!;
    }
    this.size = size;
  }

  clear(): void {
    for (let place = 0; place < this.touched.length && place < this.size; place++) {
      this.offers[this.touched[place]!] = 0;
    }
    this.size = 0;
    this.rows = new Uint32Array(0);
  }

  offersOfRow(row: number): number {
    return this.ids === null ? this.table.weight[row]! : this.offers[this.ids[row]!]!;
  }

  /** Offers of the candidate with most, and of the three with most. */
  heaviest(): { readonly heaviest: number; readonly heaviestThree: number } {
    let [first, second, third] = [0, 0, 0];
    for (let place = 0; place < this.size; place++) {
      const own = this.offersAt(place);
      if (own <= third) continue;
      if (own > first) [first, second, third] = [own, first, second];
      else if (own > second) [second, third] = [own, second];
      else third = own;
    }
    return { heaviest: first, heaviestThree: first + second + third };
  }

  /** Over candidates, the sum of squares of their total of w (1[rank <= median] - share). */
  squaredDeviations(rows: Uint32Array, median: number, share: number, count: CountUnit): number {
    if (this.ids === null) return this.squaresByRow(rows, median, share, count);
    const { ids, below } = this;
    const { weight, salary } = this.table;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      if (salary.codes[row]! <= median) below[ids[row]!]! += weight[row]!;
    }
    let squares = 0;
    for (let place = 0; place < this.size; place++) {
      const id = this.touched[place]!;
      const own = this.offers[id]!;
      const deviation = (below[id]! - share * own) / (count === 'offer' ? 1 : own);
      squares += deviation * deviation;
      below[id] = 0;
    }
    return squares;
  }

  /** Distinct candidates of any rows; must not be called between `add` and `clear`. */
  distinct(rows: Uint32Array): number {
    if (this.ids === null) return rows.length;
    const { ids, offers, touched } = this;
    let size = 0;
    for (let place = 0; place < rows.length; place++) {
      const id = ids[rows[place]!]!;
      touched[size] = id;
      size += offers[id] === 0 ? 1 : 0;
      offers[id] = 1;
    }
    for (let place = 0; place < size; place++) offers[touched[place]!] = 0;
    return size;
  }

  private squaresByRow(rows: Uint32Array, median: number, share: number, count: CountUnit): number {
    const { weight, salary } = this.table;
    let squares = 0;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      const own = count === 'offer' ? weight[row]! : 1;
      const deviation = own * ((salary.codes[row]! <= median ? 1 : 0) - share);
      squares += deviation * deviation;
    }
    return squares;
  }

  private offersAt(place: number): number {
    return this.ids === null
      ? this.table.weight[this.rows[place]!]!
      : this.offers[this.touched[place]!]!;
  }
}
