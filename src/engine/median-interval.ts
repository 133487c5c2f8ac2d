import { lowerPlace, TOLERANCE } from './quantile';
import type { Sample } from './sample';
import { studentQuantile } from './student';

/** Ranks at the ends of an interval. */
export interface RankInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * 95 % interval of the median (Woodruff 1952) by inverting the empirical distribution at
 * 1/2 -+ t(clusters - 1) * `standardError`, the clustered error of the share at or below the lower
 * median. Needs a sample that is not empty and at least 2 clusters.
 */
export function medianInterval(
  sample: Sample,
  standardError: number,
  clusters: number,
): RankInterval {
  const reach = studentQuantile(clusters - 1) * standardError;
  return {
    lower: sample.ranks[lowerPlace(sample, Math.max(0, 0.5 - reach))]!,
    upper: sample.ranks[lowerPlace(sample, Math.min(1, 0.5 + reach))]!,
  };
}

/**
 * Standard error of the share at or below the median, from the sum of squares of the clusters'
 * totals of w (1[y <= m] - F(m)): SE^2 = C / (C - 1) * sum / (sum w)^2.
 */
export function clusteredError(sumOfSquares: number, clusters: number, total: number): number {
  if (clusters < 2) return Number.POSITIVE_INFINITY;
  const error = Math.sqrt((clusters / (clusters - 1)) * sumOfSquares) / total;
  return error < TOLERANCE ? 0 : error;
}
