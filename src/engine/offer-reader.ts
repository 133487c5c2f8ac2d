import { MOST_SEEN, type RowReader } from './row-source';
import type { RankHistogram } from './sample';
import type { Table } from './table';

/** Comes before every candidate. */
const NOBODY = -1;

/** The candidates of a group by their offers. */
export interface CandidateFigures {
  readonly candidates: number;
  /** Offers of the candidate with most, and of the three with most. */
  readonly heaviest: number;
  readonly heaviestThree: number;
}

/**
 * Reads a group once: its offers by rank and by candidate. The rows of a candidate stand together, so
 * that a candidate is a run and nothing is looked up by id. The sum of a run is written at every row
 * and the last one stays, which leaves no branch to guess wrong; the run that is open at the end of a
 * block goes on in the next.
 */
export class OfferReader implements RowReader {
  private readonly table: Table;
  private readonly histogram: RankHistogram;
  /** Of the run that was open before the block, then of those that begin in it. */
  private readonly sums = new Float64Array(MOST_SEEN + 1);
  private candidate = NOBODY;
  private candidates = 0;
  private heaviest: readonly [number, number, number] = [0, 0, 0];
  private totals: Float64Array | null = null;

  constructor(table: Table, histogram: RankHistogram) {
    this.table = table;
    this.histogram = histogram;
  }

  /** Forgets the group before. The offers of each candidate are written to `totals`, in order. */
  begin(totals: Float64Array | null): void {
    this.candidate = NOBODY;
    this.candidates = 0;
    this.heaviest = [0, 0, 0];
    this.totals = totals;
    this.sums[0] = 0;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { candidate, salary, weight } = this.table;
    const { weights, marks } = this.histogram;
    const { codes } = salary;
    const { sums } = this;
    let before = this.candidate;
    let own = sums[0]!;
    let run = 0;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const offers = weight[row]!;
      const rank = codes[row]!;
      weights[rank]! += offers;
      marks[rank >>> 5]! |= 1 << (rank & 31);
      const id = candidate[row]!;
      const isNew = (before - id) >>> 31;
      before = id;
      run += isNew;
      own = own * (1 - isNew) + offers;
      sums[run] = own;
    }
    this.candidate = before;
    this.take(run);
    sums[0] = own;
  }

  end(): CandidateFigures {
    this.take(1);
    const [first, second, third] = this.heaviest;
    const { candidates } = this;
    return { candidates, heaviest: first, heaviestThree: first + second + third };
  }

  /** The first `count` sums are complete; that of nobody, before the first row, is 0. */
  private take(count: number): void {
    const { sums, totals } = this;
    let [first, second, third] = this.heaviest;
    let { candidates } = this;
    for (let run = 0; run < count; run++) {
      const own = sums[run]!;
      if (own === 0) continue;
      if (totals !== null) totals[candidates] = own;
      candidates++;
      if (own <= third) continue;
      if (own > first) [first, second, third] = [own, first, second];
      else if (own > second) [second, third] = [own, second];
      else third = own;
    }
    this.candidates = candidates;
    this.heaviest = [first, second, third];
  }
}
