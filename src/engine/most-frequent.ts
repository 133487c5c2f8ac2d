import type { CohortSummary } from '../domain/answer';
import { bucketOf } from './bucket-grid';
import type { Scale } from './distribution';
import type { Group } from './group';
import { TOLERANCE } from './quantile';

interface BucketWeight {
  readonly bucket: number;
  /** In the count unit. */
  readonly weight: number;
  readonly offers: number;
}

/**
 * The bucket with most weight in the count unit, the lowest at a tie; `offers` counts it in offers.
 * Null for an empty group.
 */
export function mostFrequentBucket(
  group: Group,
  { amounts }: Scale,
  width: number,
): CohortSummary['mode'] {
  const { ranks, total } = group.sample;
  let best: BucketWeight | null = null;
  for (let place = 0; place < ranks.length; ) {
    const end = endOfBucket(ranks, amounts, width, place);
    const own = weigh(group, place, end, bucketOf(amounts[ranks[place]!]!, width));
    if (best === null || own.weight > best.weight + total * TOLERANCE) best = own;
    place = end;
  }
  if (best === null) return null;
  return { from: best.bucket * width, to: (best.bucket + 1) * width, offers: best.offers };
}

/** The first place after `place` whose amount lies in another bucket. */
function endOfBucket(
  ranks: Uint32Array,
  amounts: Float64Array,
  width: number,
  place: number,
): number {
  const edge = (bucketOf(amounts[ranks[place]!]!, width) + 1) * width;
  let end = place + 1;
  while (end < ranks.length && amounts[ranks[end]!]! < edge) end++;
  return end;
}

function weigh({ byOffer, sample }: Group, from: number, to: number, bucket: number): BucketWeight {
  let weight = 0;
  let offers = 0;
  for (let place = from; place < to; place++) {
    weight += sample.weights[place]!;
    offers += byOffer.weights[place]!;
  }
  return { bucket, weight, offers };
}
