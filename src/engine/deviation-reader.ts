import type { CountUnit } from '../domain/vocabulary';
import { MOST_SEEN, type RowReader } from './row-source';
import type { Table } from './table';

/** What the deviations are from. */
export interface Centre {
  /** Rank of the lower median. */
  readonly median: number;
  /** Share of the weight at or below it, in the count unit. */
  readonly share: number;
  readonly count: CountUnit;
}

/**
 * Reads a group again: over candidates, the sum of squares of their total of
 * w (1[rank <= median] - share). Runs are added up as `OfferReader` does.
 */
export class DeviationReader implements RowReader {
  private readonly table: Table;
  private readonly own = new Float64Array(MOST_SEEN + 1);
  private readonly below = new Float64Array(MOST_SEEN + 1);
  private centre: Centre = { median: 0, share: 0, count: 'offer' };
  private candidate = -1;
  private squares = 0;

  constructor(table: Table) {
    this.table = table;
  }

  begin(centre: Centre): void {
    this.centre = centre;
    this.candidate = -1;
    this.squares = 0;
    this.own[0] = 0;
    this.below[0] = 0;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { candidate, salary, weight } = this.table;
    const { median } = this.centre;
    const { own, below } = this;
    let before = this.candidate;
    let ownSum = own[0]!;
    let belowSum = below[0]!;
    let run = 0;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const offers = weight[row]!;
      const isAbove = (median - salary.codes[row]!) >>> 31;
      const id = candidate[row]!;
      const goesOn = 1 - ((before - id) >>> 31);
      before = id;
      run += 1 - goesOn;
      ownSum = ownSum * goesOn + offers;
      belowSum = belowSum * goesOn + offers * (1 - isAbove);
      own[run] = ownSum;
      below[run] = belowSum;
    }
    this.candidate = before;
    this.take(run);
    own[0] = ownSum;
    below[0] = belowSum;
  }

  end(): number {
    this.take(1);
    return this.squares;
  }

  private take(count: number): void {
    const { own, below } = this;
    const { share, count: unit } = this.centre;
    let squares = 0;
    for (let run = 0; run < count; run++) {
      const offers = own[run]!;
      if (offers === 0) continue;
      const deviation = (below[run]! - share * offers) / (unit === 'offer' ? 1 : offers);
      squares += deviation * deviation;
    }
    this.squares += squares;
  }
}
