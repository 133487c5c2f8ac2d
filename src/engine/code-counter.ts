import type { Codes } from '../data/columns';
import type { RowReader } from './row-source';

/** Adds up the offers of each code. */
export class CodeCounter implements RowReader {
  private readonly codes: Codes;
  private readonly weight: Codes;
  private readonly offers: Float64Array;

  /** Codes from 0 to under `count`. */
  constructor(codes: Codes, weight: Codes, count: number) {
    this.codes = codes;
    this.weight = weight;
    this.offers = new Float64Array(count);
  }

  /** Two far ends at once: neighbours are often of one candidate, and would wait for each other. */
  see(rows: Uint32Array, from: number, to: number): void {
    const { codes, weight, offers } = this;
    const half = (to - from) >>> 1;
    for (let place = from; place < from + half; place++) {
      const row = rows[place]!;
      const other = rows[place + half]!;
      offers[codes[row]!]! += weight[row]!;
      offers[codes[other]!]! += weight[other]!;
    }
    if (to - from > 2 * half) {
      const row = rows[to - 1]!;
      offers[codes[row]!]! += weight[row]!;
    }
  }

  /** By code, of all rows that were seen since the last call. */
  take(): Float64Array {
    const taken = this.offers.slice();
    this.offers.fill(0);
    return taken;
  }
}
