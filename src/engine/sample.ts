/**
 * Distinct amounts with their weights: all that a statistic of one group needs. `ranks` are
 * ascending places in a sorted dictionary of amounts; no weight is 0.
 */
export interface Sample {
  readonly ranks: Uint32Array;
  readonly weights: Float64Array;
  /** The weight at and below each rank. */
  readonly cumulative: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

/** Collects weights by rank and hands them out sparse. */
export class RankHistogram {
  /** By rank. Whoever adds to it marks the rank. */
  readonly weights: Float64Array;
  /** One bit a rank: only what is marked is looked at and cleared. */
  readonly marks: Int32Array;
  private readonly foundRanks: Uint32Array;
  private readonly foundWeights: Float64Array;
  private readonly foundCumulative: Float64Array;

  /** Ranks from 0 to under `rankCount`. */
  constructor(rankCount: number) {
    this.weights = new Float64Array(rankCount);
    this.marks = new Int32Array((rankCount + 31) >>> 5);
    this.foundRanks = new Uint32Array(rankCount);
    this.foundWeights = new Float64Array(rankCount);
    this.foundCumulative = new Float64Array(rankCount);
  }

  /** Everything added since the last call. */
  drain(): Sample {
    const { ranks, weights, cumulative, total } = this.lend();
    return {
      ranks: ranks.slice(),
      weights: weights.slice(),
      cumulative: cumulative.slice(),
      total,
    };
  }

  /** The same; what it returns is written again by the next call of either. */
  lend(): Sample {
    const { weights, marks, foundRanks, foundWeights, foundCumulative } = this;
    let length = 0;
    let total = 0;
    for (let index = 0; index < marks.length; index++) {
      const base = index << 5;
      for (let word = marks[index]!; word !== 0; word &= word - 1) {
        const rank = base + 31 - Math.clz32(word & -word);
        const weight = weights[rank]!;
        foundRanks[length] = rank;
        foundWeights[length] = weight;
        total += weight;
        foundCumulative[length++] = total;
        weights[rank] = 0;
      }
      marks[index] = 0;
    }
    return {
      ranks: foundRanks.subarray(0, length),
      weights: foundWeights.subarray(0, length),
      cumulative: foundCumulative.subarray(0, length),
      total,
    };
  }
}
