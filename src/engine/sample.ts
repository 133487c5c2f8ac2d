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

/** Collects weights by rank and hands them out sparse; clears only what was touched. */
export class RankHistogram {
  private readonly weights: Float64Array;
  /** One bit per rank that has weight. */
  private readonly touched: Int32Array;
  private size = 0;

  /** Ranks from 0 to under `rankCount`. */
  constructor(rankCount: number) {
    this.weights = new Float64Array(rankCount);
    this.touched = new Int32Array((rankCount + 31) >>> 5);
  }

  /** `weight` > 0. */
  add(rank: number, weight: number): void {
    const before = this.weights[rank]!;
    if (before === 0) {
      this.touched[rank >>> 5]! |= 1 << (rank & 31);
      this.size++;
    }
    this.weights[rank] = before + weight;
  }

  /** Everything added since the last call. */
  drain(): Sample {
    const ranks = new Uint32Array(this.size);
    const weights = new Float64Array(this.size);
    let length = 0;
    let total = 0;
    for (let index = 0; index < this.touched.length; index++) {
      for (let word = this.touched[index]!; word !== 0; word &= word - 1) {
        const rank = (index << 5) + 31 - Math.clz32(word & -word);
        ranks[length] = rank;
        weights[length++] = this.weights[rank]!;
        total += this.weights[rank]!;
        this.weights[rank] = 0;
      }
      this.touched[index] = 0;
    }
    this.size = 0;
    return { ranks, weights, total };
  }
}
