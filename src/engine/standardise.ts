import { TOLERANCE } from './quantile';
import type { Sample } from './sample';

/** One stratum of both cohorts. */
export interface Stratum {
  readonly a: Sample;
  readonly b: Sample;
}

export interface Standardised {
  readonly a: number;
  readonly b: number;
  readonly coverage: number;
}

/**
 * Direct standardisation to the pooled mix of both cohorts: stratum s weighs
 * W_s = (n_As + n_Bs) / sum over shared strata, its values W_s / n_s each; the medians are those of
 * the reweighted distributions, the mean of lower and upper. Strata without weight in one cohort are
 * left out; `coverage` is the share of the pooled weight that stays. Null where none is shared.
 * `unshared` is pooled weight outside of all strata.
 */
export function standardise(
  strata: readonly Stratum[],
  unshared: number,
  amounts: Float64Array,
): Standardised | null {
  const shared = strata.filter(({ a, b }) => a.total > 0 && b.total > 0);
  const pooled = ({ a, b }: Stratum) => a.total + b.total;
  const covered = shared.reduce((sum, stratum) => sum + pooled(stratum), 0);
  const everything = strata.reduce((sum, stratum) => sum + pooled(stratum), unshared);
  if (shared.length === 0) return null;
  const mixOf = (side: 'a' | 'b') =>
    shared.map((stratum) => ({
      sample: stratum[side],
      factor: pooled(stratum) / covered / stratum[side].total,
    }));
  return {
    a: mixtureMedian(mixOf('a'), amounts),
    b: mixtureMedian(mixOf('b'), amounts),
    coverage: covered / everything,
  };
}

interface Part {
  readonly sample: Sample;
  readonly factor: number;
}

/** Median of a mixture whose weights add up to 1: the mean of the lower and the upper one. */
function mixtureMedian(parts: readonly Part[], amounts: Float64Array): number {
  const weights = new Map<number, number>();
  for (const { sample, factor } of parts) {
    sample.ranks.forEach((rank, place) => {
      weights.set(rank, (weights.get(rank) ?? 0) + sample.weights[place]! * factor);
    });
  }
  const ranks = Uint32Array.from(weights.keys()).sort();
  const lower = firstReaching(ranks, weights, 0.5 - TOLERANCE);
  const upper = firstReaching(ranks, weights, 0.5 + TOLERANCE);
  return (amounts[lower]! + amounts[upper]!) / 2;
}

function firstReaching(
  ranks: Uint32Array,
  weights: ReadonlyMap<number, number>,
  target: number,
): number {
  let cumulative = 0;
  for (const rank of ranks) {
    cumulative += weights.get(rank) ?? 0;
    if (cumulative >= target) return rank;
  }
  return ranks.at(-1) ?? 0;
}
