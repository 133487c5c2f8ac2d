import type { TechnologiesAnswer, TechnologyRow } from '../../domain/answer';

/** By what technologies are ranked. */
export type Ranking = 'median' | 'offers';

/** Fewer candidates make no rank by median: the interval would be wider than the list. */
export const FEWEST_FOR_RANK = 50;

/** Rows seen before "Show more". */
export const FIRST_TECHNOLOGIES = 12;

export interface Ranked {
  readonly rows: readonly TechnologyRow[];
  /** Technologies with offers that have too few candidates for a rank by median. */
  readonly unranked: number;
}

/** Highest first; ties by offers, then by name. By offers, every technology with an offer. */
export function rank(answer: TechnologiesAnswer, ranking: Ranking): Ranked {
  const withOffers = answer.filter(({ offers }) => offers > 0);
  const rows = ranking === 'offers' ? withOffers : withOffers.filter(isRankable);
  return {
    rows: rows.toSorted(
      (a, b) =>
        (ranking === 'median' ? (b.median ?? 0) - (a.median ?? 0) : 0) ||
        b.offers - a.offers ||
        a.technology.localeCompare(b.technology, 'en'),
    ),
    unranked: withOffers.length - rows.length,
  };
}

const isRankable = ({ median, candidates }: TechnologyRow) =>
  median !== null && candidates >= FEWEST_FOR_RANK;
