import type { Group } from './group';
import { quantile } from './quantile';
import type { Sample } from './sample';

const MOST_BUCKETS = 200;
/** Further from 0 the two edges of a bucket may be one and the same number. */
const MOST_BUCKETS_FROM_ZERO = 2 ** 51;
const FENCE = 3;
/** A width that would need too many buckets is widened by the first of these that does, or tenfold. */
const FACTORS = [1, 2, 5];

/** Bucket k holds k * width <= amount < (k + 1) * width; k from `first` to `last`. */
export interface Grid {
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

/** The bucket of an amount; exact at the edges as they are computed. */
export function bucketOf(amount: number, width: number): number {
  const bucket = Math.floor(amount / width);
  if (amount >= (bucket + 1) * width) return bucket + 1;
  return amount < bucket * width ? bucket - 1 : bucket;
}

/**
 * The shared grid of groups: from the lowest to the highest amount inside the far-out fences of each
 * (Tukey 1977: 3 interquartile ranges beyond the quartiles). Null without offers. The width is the
 * asked one, or wider where that needs more than `MOST_BUCKETS` or makes no difference any more.
 */
export function gridOf(
  groups: readonly Group[],
  amounts: Float64Array,
  asked: number,
): Grid | null {
  const spans = groups.flatMap(({ byOffer }) => fencedSpan(byOffer, amounts) ?? []);
  if (spans.length === 0) return null;
  const lowest = Math.min(...spans.map(({ from }) => from));
  const highest = Math.max(...spans.map(({ to }) => to));
  const width = fittingWidth(lowest, highest, asked);
  return { width, first: bucketOf(lowest, width), last: bucketOf(highest, width) };
}

function fittingWidth(lowest: number, highest: number, asked: number): number {
  for (let scale = 1; ; scale *= 10) {
    for (const factor of FACTORS) {
      const width = asked * factor * scale;
      const last = bucketOf(highest, width);
      if (last < MOST_BUCKETS_FROM_ZERO && last - bucketOf(lowest, width) < MOST_BUCKETS)
        return width;
    }
  }
}

function fencedSpan(sample: Sample, amounts: Float64Array): { from: number; to: number } | null {
  const lower = quantile(sample, amounts, 0.25, 'offer');
  const upper = quantile(sample, amounts, 0.75, 'offer');
  if (lower === null || upper === null) return null;
  const reach = FENCE * (upper - lower);
  const { ranks } = sample;
  let first = 0;
  while (amounts[ranks[first]!]! < lower - reach) first++;
  let last = ranks.length - 1;
  while (amounts[ranks[last]!]! > upper + reach) last--;
  return { from: amounts[ranks[first]!]!, to: amounts[ranks[last]!]! };
}
