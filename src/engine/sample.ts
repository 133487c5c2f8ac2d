import type { Codes } from '../data/columns';

/**
 * Distinct amounts with their weights: all that a statistic of one group needs. `ranks` are
 * ascending places in a sorted dictionary of amounts; no weight is 0.
 */
export interface Sample {
  readonly ranks: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/** Ranks are cleared in blocks of this power of 2, and only where a block was touched. */
const BLOCK = 6;

/** Collects weights by rank and hands them out sparse. */
export class RankHistogram {
  private readonly weights: Float64Array;
  /** By block: 1 where a rank of it has weight. */
  private readonly touched: Uint8Array;
  private readonly foundRanks: Uint32Array;
  private readonly foundWeights: Float64Array;

  /** Ranks from 0 to under `rankCount`. */
  constructor(rankCount: number) {
    const room = ((rankCount >>> BLOCK) + 1) << BLOCK;
    this.weights = new Float64Array(room);
    this.touched = new Uint8Array(room >>> BLOCK);
    this.foundRanks = new Uint32Array(room);
    this.foundWeights = new Float64Array(room);
  }

  /** Adds a weight above 0 to each of some ranks. */
  addAll(ranks: Codes, added: Codes | Float64Array): void {
    const { weights, touched } = this;
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place]!;
      weights[rank]! += added[place]!;
      touched[rank >>> BLOCK] = 1;
    }
  }

  /** Everything added since the last call. */
  drain(): Sample {
    const { weights, touched, foundRanks, foundWeights } = this;
    let length = 0;
    let total = 0;
    for (let block = 0; block < touched.length; block++) {
      if (touched[block] === 0) continue;
      touched[block] = 0;
      const end = (block + 1) << BLOCK;
      for (let rank = block << BLOCK; rank < end; rank++) {
        const weight = weights[rank]!;
        if (weight === 0) continue;
        weights[rank] = 0;
        foundRanks[length] = rank;
        foundWeights[length++] = weight;
        total += weight;
      }
    }
    return { ranks: foundRanks.slice(0, length), weights: foundWeights.slice(0, length), total };
  }
}
