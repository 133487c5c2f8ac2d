import type { ComparisonAnswer } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';
import { nestingOf, overlapOf } from '../overlap';
import { Pair } from '../pair';
import { allowsInference } from '../small-groups';
import { superiority } from '../superiority';

/** A against B; differences are A minus B. */
export function compare(holding: Holding, ask: Ask<'comparison'>): ComparisonAnswer {
  const pair = new Pair(holding, ask);
  const { a, b } = pair.wholes;
  const overlap = overlapOf(holding.table, pair.a.list(), pair.b.list());
  const standardised = pair.standardised();
  return {
    medianDifference: pair.medianDifference({ a, b }),
    levels: pair.levels.flatMap((own) => {
      const difference = pair.medianDifference(own);
      return difference === null ? [] : [{ level: own.level, difference }];
    }),
    standardised: standardised && {
      ...standardised,
      difference: standardised.a - standardised.b,
    },
    superiority: allowsInference(a) && allowsInference(b) ? superiority(a.sample, b.sample) : null,
    overlap,
    nesting: nestingOf(overlap),
  };
}
