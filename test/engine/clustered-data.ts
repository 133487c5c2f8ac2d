import type { Book } from '../oracle/offers';
import type { Random } from '../oracle/random';
import { bookOf } from './small-books';

export interface Population {
  readonly candidates: number;
  /** Amounts are multiples of this; 0: continuous. */
  readonly rounding: number;
  /** Share of A's candidates who have offers in B too. */
  readonly shared: number;
}

/** The true median of A; that of B is the same. */
export const TRUE_MEDIAN = 5000;

const BETWEEN = 0.35;
const WITHIN = 0.2;
const MOST_OFFERS = 6;

/**
 * Two cohorts ("A" and "B" as specializations) of people with a level of their own and 1 to 6 offers
 * around it: the log amounts are normal, so the median of the population is known.
 */
export function clusteredBook(random: Random, { candidates, rounding, shared }: Population): Book {
  const people = Array.from({ length: candidates }, () => BETWEEN * random.normal());
  const others = people.map((level, place) =>
    place < shared * candidates ? level : BETWEEN * random.normal(),
  );
  const offersOf = (specialization: string, level: number, candidate: string) =>
    Array.from({ length: 1 + random.below(MOST_OFFERS) }, () => {
      const amount = TRUE_MEDIAN * Math.exp(level + WITHIN * random.normal());
      const salary =
        rounding === 0 ? amount : Math.max(1, Math.round(amount / rounding)) * rounding;
      return { salary, candidate, specialization };
    });
  return bookOf(
    ['candidate', 'specialization'],
    [
      ...people.flatMap((level, place) => offersOf('A', level, `person ${place}`)),
      ...others.flatMap((level, place) =>
        offersOf('B', level, place < shared * candidates ? `person ${place}` : `other ${place}`),
      ),
    ],
  );
}
