import type { Codes } from '../data/columns';
import type { RowReader } from './row-source';

/** Adds up the offers of each code. */
export class CodeCounter implements RowReader {
  private readonly codes: Codes;
  private readonly weight: Codes;
  private readonly counts: Float64Array;

  /** `counts` has an entry for every code. */
  constructor(codes: Codes, weight: Codes, counts: Float64Array) {
    this.codes = codes;
    this.weight = weight;
    this.counts = counts;
  }

  /** Two far ends at once: neighbours are often of one candidate, and would wait for each other. */
  see(rows: Uint32Array, from: number, to: number): void {
    const { codes, weight, counts } = this;
    const half = (to - from) >>> 1;
    for (let place = from; place < from + half; place++) {
      const row = rows[place]!;
      const other = rows[place + half]!;
      counts[codes[row]!]! += weight[row]!;
      counts[codes[other]!]! += weight[other]!;
    }
    if (to - from > 2 * half) {
      const row = rows[to - 1]!;
      counts[codes[row]!]! += weight[row]!;
    }
  }
}
