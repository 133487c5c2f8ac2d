import type { CountUnit } from '../domain/vocabulary';
import type { Members } from './members';

type Sums = Uint32Array | Float64Array;

/** Sums up to this fit into 32 bits. */
const MOST_NARROW = 2 ** 32 - 1;

/**
 * The candidates of a group: the members of each stand together, so that a candidate is a run and
 * nothing is looked up by id. Sums are written at every member of a run and the last one stays, which
 * leaves no branch to guess wrong.
 */
export class CandidateRuns {
  private offers: Sums = new Uint32Array(0);
  private members: Members | null = null;
  private runs = 0;

  get count(): number {
    return this.runs;
  }

  /** Adds up the offers of each candidate, which are `total` together; forgets the group before. */
  read(members: Members, total: number): void {
    const { ids, weights } = members;
    if (this.offers.length < ids.length || total > MOST_NARROW) this.offers = sums(ids, total);
    const { offers } = this;
    let run = -1;
    let before = -1;
    let own = 0;
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place]!;
      const isNew = (before - id) >>> 31;
      before = id;
      run += isNew;
      own = own * (1 - isNew) + weights[place]!;
      offers[run] = own;
    }
    this.members = members;
    this.runs = run + 1;
  }

  /** Offers of the candidate with most, and of the three with most. */
  heaviest(): { readonly heaviest: number; readonly heaviestThree: number } {
    let [first, second, third] = [0, 0, 0];
    for (let run = 0; run < this.runs; run++) {
      const own = this.offers[run]!;
      if (own <= third) continue;
      if (own > first) [first, second, third] = [own, first, second];
      else if (own > second) [second, third] = [own, second];
      else third = own;
    }
    return { heaviest: first, heaviestThree: first + second + third };
  }

  /** Of each member, its part of the offers of its candidate. */
  shares({ ids, weights }: Members): Float64Array {
    const shares = new Float64Array(ids.length);
    let run = -1;
    let before = -1;
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place]!;
      run += (before - id) >>> 31;
      before = id;
      shares[place] = weights[place]! / this.offers[run]!;
    }
    return shares;
  }

  /** Over candidates, the sum of squares of their total of w (1[rank <= median] - share). */
  squaredDeviations(median: number, share: number, count: CountUnit): number {
    const below = this.offersUpTo(median);
    let squares = 0;
    for (let run = 0; run < this.runs; run++) {
      const own = this.offers[run]!;
      const deviation = (below[run]! - share * own) / (count === 'offer' ? 1 : own);
      squares += deviation * deviation;
    }
    return squares;
  }

  /** Offers of each candidate at or below the median. */
  private offersUpTo(median: number): Sums {
    const { members } = this;
    if (members === null) return new Uint32Array(0);
    const { ids, ranks, weights } = members;
    const below =
      this.offers instanceof Uint32Array ? new Uint32Array(this.runs) : new Float64Array(this.runs);
    let run = -1;
    let before = -1;
    let own = 0;
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place]!;
      const isNew = (before - id) >>> 31;
      const isAbove = (median - ranks[place]!) >>> 31;
      before = id;
      run += isNew;
      own = own * (1 - isNew) + weights[place]! * (1 - isAbove);
      below[run] = own;
    }
    return below;
  }
}

function sums({ length }: Uint32Array, total: number): Sums {
  return total > MOST_NARROW ? new Float64Array(length) : new Uint32Array(length);
}
