import type { RowReader } from './row-source';
import type { RankHistogram } from './sample';
import type { Table } from './table';

/** Reads a group again: of k offers of a candidate each weighs 1/k. */
export class ShareReader implements RowReader {
  private readonly table: Table;
  private readonly histogram: RankHistogram;
  private totals: Float64Array = new Float64Array(0);
  private candidate = -1;
  private run = -1;

  constructor(table: Table, histogram: RankHistogram) {
    this.table = table;
    this.histogram = histogram;
  }

  /** `totals` are the offers of each candidate of the group, in order. */
  begin(totals: Float64Array): void {
    this.totals = totals;
    this.candidate = -1;
    this.run = -1;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { candidate, salary, weight } = this.table;
    const { weights, marks } = this.histogram;
    const { totals } = this;
    let before = this.candidate;
    let { run } = this;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const id = candidate[row]!;
      run += (before - id) >>> 31;
      before = id;
      const rank = salary.codes[row]!;
      weights[rank]! += weight[row]! / totals[run]!;
      marks[rank >>> 5]! |= 1 << (rank & 31);
    }
    this.candidate = before;
    this.run = run;
  }
}
