import { TOLERANCE } from './quantile';
import type { Sample } from './sample';

/** One stratum of both cohorts. */
export interface Stratum {
  readonly a: Sample;
  readonly b: Sample;
}

/** Standardised medians of both cohorts; `coverage` is a share from 0 to 1. */
export interface Standardised {
  readonly a: number;
  readonly b: number;
  readonly coverage: number;
}

/** Weight of a stratum in each cohort. */
export interface StratumSize {
  readonly a: number;
  readonly b: number;
}

/**
 * The share of each stratum in the mix of both cohorts together:
 * W_s = (n_As + n_Bs) / sum over the strata that both have; 0 for the others.
 */
export function pooledMix(sizes: readonly StratumSize[]): readonly number[] {
  const pooled = sizes.map(({ a, b }) => (a > 0 && b > 0 ? a + b : 0));
  const covered = pooled.reduce((sum, own) => sum + own, 0);
  return pooled.map((own) => (covered === 0 ? 0 : own / covered));
}

/**
 * Direct standardisation to the pooled mix: the values of stratum s weigh W_s / n_s each, and the
 * medians are those of the reweighted distributions, the mean of lower and upper. Strata without
 * weight in one cohort are left out; `coverage` is the share that stays of `everything`, the weight
 * of both cohorts. Null where no stratum is shared.
 */
export function standardise(
  strata: readonly Stratum[],
  everything: number,
  amounts: Float64Array,
): Standardised | null {
  const sizes = strata.map(({ a, b }) => ({ a: a.total, b: b.total }));
  const mix = pooledMix(sizes);
  const sizeOf = ({ a, b }: StratumSize) => a + b;
  const covered = sizes.reduce((sum, size, place) => sum + (mix[place]! > 0 ? sizeOf(size) : 0), 0);
  if (covered === 0) return null;
  const medianOf = (side: 'a' | 'b') =>
    mixtureMedian(
      strata
        .map((stratum, place) => ({ sample: stratum[side], share: mix[place]! }))
        .filter(({ share }) => share > 0),
      amounts,
    );
  return { a: medianOf('a'), b: medianOf('b'), coverage: covered / everything };
}

interface Part {
  /** Not empty. */
  readonly sample: Sample;
  readonly share: number;
}

/** Median of a mixture whose weights add up to 1: the mean of the lower and the upper one. */
function mixtureMedian(parts: readonly Part[], amounts: Float64Array): number {
  const weights = new Map<number, number>();
  for (const { sample, share } of parts) {
    const factor = share / sample.total;
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
