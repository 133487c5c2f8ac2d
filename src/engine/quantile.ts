import type { CountUnit } from '../domain/vocabulary';
import type { Sample } from './sample';

/** Sums of fractional weights are compared with this tolerance, relative to the total. */
export const TOLERANCE = 1e-12;

/**
 * The quantile of a sample in its count unit, in the terms of `amounts`; null for an empty sample.
 * Per offer: type 7 on the expanded offers. Per candidate: the mean of the lower and the upper
 * weighted quantile.
 */
export function quantile(
  sample: Sample,
  amounts: Float64Array,
  probability: number,
  count: CountUnit,
): number | null {
  if (sample.ranks.length === 0) return null;
  return count === 'offer'
    ? typeSeven(sample, amounts, probability)
    : middleQuantile(sample, amounts, probability);
}

/** h = (N - 1) p over whole weights, between the order statistics (Hyndman and Fan 1996, type 7). */
function typeSeven(sample: Sample, amounts: Float64Array, probability: number): number {
  const position = (sample.total - 1) * probability;
  const below = Math.floor(position);
  const lower = amounts[sample.ranks[placeOfOrder(sample, below)]!]!;
  const fraction = position - below;
  if (fraction === 0) return lower;
  const upper = amounts[sample.ranks[placeOfOrder(sample, below + 1)]!]!;
  return lower + fraction * (upper - lower);
}

/** Place of the value that holds the order statistic `order`, counted from 0. */
function placeOfOrder({ cumulative }: Sample, order: number): number {
  return firstPlace(cumulative, (weight) => weight > order);
}

function middleQuantile(sample: Sample, amounts: Float64Array, probability: number): number {
  const lower = amounts[sample.ranks[lowerPlace(sample, probability)]!]!;
  const upper = amounts[sample.ranks[upperPlace(sample, probability)]!]!;
  return (lower + upper) / 2;
}

/** First place at which the cumulative share reaches `probability`; the sample is not empty. */
export function lowerPlace({ cumulative, total }: Sample, probability: number): number {
  const target = total * probability - total * TOLERANCE;
  return firstPlace(cumulative, (weight) => weight >= target);
}

/** First place at which the cumulative share exceeds `probability`; the sample is not empty. */
function upperPlace({ cumulative, total }: Sample, probability: number): number {
  const target = total * probability + total * TOLERANCE;
  return firstPlace(cumulative, (weight) => weight > target);
}

/** The first place whose weight is enough, which all above are too; the last one where none is. */
function firstPlace(cumulative: Float64Array, isEnough: (weight: number) => boolean): number {
  let from = 0;
  let to = cumulative.length - 1;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isEnough(cumulative[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** sum(w x) / sum(w); null for an empty sample. */
export function weightedMean(
  { ranks, weights, total }: Sample,
  amounts: Float64Array,
): number | null {
  if (ranks.length === 0) return null;
  let sum = 0;
  for (let place = 0; place < ranks.length; place++)
    sum += weights[place]! * amounts[ranks[place]!]!;
  return sum / total;
}
