import type { SeeRows } from './row-source';
import { RANK_BLOCK, type RankHistogram } from './sample';
import type { Table } from './table';

/** Reads a group again: of k offers of a candidate each weighs 1/k. */
export class ShareReader {
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

  readonly see: SeeRows = (rows, length) => {
    const { candidate, salary, weight } = this.table;
    const { weights, touched } = this.histogram;
    const { totals } = this;
    let before = this.candidate;
    let { run } = this;
    for (let place = 0; place < length; place++) {
      const row = rows[place]!;
      const id = candidate[row]!;
      run += (before - id) >>> 31;
      before = id;
      const rank = salary.codes[row]!;
      weights[rank]! += weight[row]! / totals[run]!;
      touched[rank >>> RANK_BLOCK] = 1;
    }
    this.candidate = before;
    this.run = run;
  };
}
