import type { CohortSummary } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { distributionOf, medianIntervalOf, type Scale } from '../distribution';
import type { Holding } from '../holding';
import { mostFrequentBucket } from '../most-frequent';
import { weightedMean } from '../quantile';
import { showsAll } from '../small-groups';
import type { Tally } from '../tally';

/** The cards: one summary per cohort. */
export function summarise(holding: Holding, ask: Ask<'summary'>): readonly CohortSummary[] {
  const scale = holding.scale(ask.unit, ask.count);
  return ask.selections.map((selection) =>
    summaryOf(holding.tally(selection, ask.unit), scale, ask.bucket),
  );
}

function summaryOf(tally: Tally, scale: Scale, bucket: number): CohortSummary {
  const group = tally.whole(scale.count);
  const allCandidates = tally.allCandidates();
  const all = showsAll(group);
  return {
    ...distributionOf(group, scale),
    allCandidates,
    proposals: allCandidates === 0 ? null : group.offers / allCandidates,
    mean: all ? weightedMean(group.sample, scale.amounts) : null,
    medianInterval: medianIntervalOf(group, scale),
    mode: all ? mostFrequentBucket(group, scale, bucket) : null,
  };
}
