import type { CohortSummary } from '../../../src/domain/answer';
import { groupOf } from './groups';

/** A cohort as the engine answers it, with an interval of a tenth around the median. */
export function summaryOf(
  median: number,
  candidates: number,
  offers = candidates,
  allCandidates = offers,
): CohortSummary {
  const group = groupOf(median, candidates, offers);
  const all = candidates >= 10;
  return {
    ...group,
    allCandidates,
    proposals: allCandidates === 0 ? null : offers / allCandidates,
    mean: all ? median * 1.05 : null,
    medianInterval: all ? { lower: median * 0.95, upper: median * 1.05 } : null,
    mode: all
      ? {
          from: Math.floor(median / 500) * 500,
          to: Math.floor(median / 500) * 500 + 500,
          offers: 39,
        }
      : null,
  };
}

/** No offer at all. */
export const EMPTY_SUMMARY: CohortSummary = {
  ...summaryOf(0, 0),
  allCandidates: 0,
  proposals: null,
};
