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
export const RANK_BLOCK = 6;

/** Collects weights by rank and hands them out sparse. */
export class RankHistogram {
  /** By rank. Whoever adds to it marks the block of the rank as touched. */
  readonly weights: Float64Array;
  /** By `rank >>> RANK_BLOCK`: 1 where a rank of the block has weight. */
  readonly touched: Uint8Array;
  private readonly foundRanks: Uint32Array;
  private readonly foundWeights: Float64Array;

  /** Ranks from 0 to under `rankCount`. */
  constructor(rankCount: number) {
    const room = ((rankCount >>> RANK_BLOCK) + 1) << RANK_BLOCK;
    this.weights = new Float64Array(room);
    this.touched = new Uint8Array(room >>> RANK_BLOCK);
    this.foundRanks = new Uint32Array(room);
    this.foundWeights = new Float64Array(room);
  }

  add(rank: number, weight: number): void {
    this.weights[rank]! += weight;
    this.touched[rank >>> RANK_BLOCK] = 1;
  }

  /** Everything added since the last call. */
  drain(): Sample {
    const { weights, touched, foundRanks, foundWeights } = this;
    let length = 0;
    let total = 0;
    for (let block = 0; block < touched.length; block++) {
      if (touched[block] === 0) continue;
      touched[block] = 0;
      const end = (block + 1) << RANK_BLOCK;
      for (let rank = block << RANK_BLOCK; rank < end; rank++) {
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
