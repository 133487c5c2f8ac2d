import { TOLERANCE } from './quantile';
import { fullWindow, type WeightedStratum, type Window, windowAround } from './resampling-window';

/** Fewer offers are simply walked through. */
const FEW_OFFERS = 20_000;

/**
 * The median of a mixture of strata under resampling. Of a large cohort only a window of ranks
 * around the median is looked at in detail; what lies below it is a sum per unit.
 */
export class ResampledMedian {
  private readonly strata: readonly WeightedStratum[];
  private readonly unitCount: number;
  private readonly totals: readonly Float64Array[];
  private window: Window;

  /** `factors` weigh the strata in the cohort as it is; `unitCount` units can be drawn. */
  constructor(strata: readonly WeightedStratum[], unitCount: number, factors: readonly number[]) {
    this.strata = strata;
    this.unitCount = unitCount;
    this.totals = strata.map((stratum) => totalsByUnit(stratum, unitCount));
    const offers = strata.reduce((sum, { ranks }) => sum + ranks.length, 0);
    this.window =
      offers <= FEW_OFFERS
        ? fullWindow(strata, unitCount)
        : windowAround(strata, unitCount, factors, this.totals);
  }

  /** Weight of each stratum in a resample. */
  stratumTotals(draws: Uint16Array): readonly number[] {
    return this.totals.map((totals) => drawnSum(totals, draws));
  }

  /**
   * Mean of the lower and the upper median of a resample, in `amounts`; `total` is the weight of
   * the resample with the factors applied, above 0.
   */
  median(
    draws: Uint16Array,
    factors: readonly number[],
    total: number,
    amounts: Float64Array,
  ): number {
    const found = this.search(draws, factors, total, amounts);
    if (found !== null) return found;
    this.window = fullWindow(this.strata, this.unitCount);
    return this.search(draws, factors, total, amounts) ?? amounts[this.window.ranks.at(-1)!]!;
  }

  /** Null where the median lies outside of the window. */
  private search(
    draws: Uint16Array,
    factors: readonly number[],
    total: number,
    amounts: Float64Array,
  ): number | null {
    const { ranks, ends, units, strata, weights, below } = this.window;
    const slack = total * TOLERANCE;
    let cumulative = 0;
    below.forEach((sums, stratum) => {
      cumulative += factors[stratum]! * drawnSum(sums, draws);
    });
    if (cumulative >= total / 2 - slack) return null;
    let lower = -1;
    let entry = 0;
    for (let run = 0; run < ranks.length; run++) {
      for (const end = ends[run]!; entry < end; entry++) {
        cumulative += draws[units[entry]!]! * weights[entry]! * factors[strata[entry]!]!;
      }
      if (lower < 0 && cumulative >= total / 2 - slack) lower = ranks[run]!;
      if (cumulative > total / 2 + slack) return (amounts[lower]! + amounts[ranks[run]!]!) / 2;
    }
    return null;
  }
}

function totalsByUnit({ units, weights }: WeightedStratum, unitCount: number): Float64Array {
  const totals = new Float64Array(unitCount);
  for (let place = 0; place < units.length; place++) totals[units[place]!]! += weights[place]!;
  return totals;
}

function drawnSum(sums: Float64Array, draws: Uint16Array): number {
  let sum = 0;
  for (let unit = 0; unit < sums.length; unit++) sum += sums[unit]! * draws[unit]!;
  return sum;
}
