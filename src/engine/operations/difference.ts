import type { DifferenceAnswer, IntervalVerdict } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';
import { Pair } from '../pair';

export function resampleDifference(holding: Holding, ask: Ask<'difference'>): DifferenceAnswer {
  const pair = new Pair(holding, ask);
  const standardised = pair.standardised();
  return {
    raw: withoutInterval(pair.medianDifference(pair.wholes)),
    standardised: withoutInterval(standardised && standardised.a - standardised.b),
    levels: pair.levels.map((own) => ({
      level: own.level,
      ...withoutInterval(pair.medianDifference(own)),
    })),
    resamples: 0,
  };
}

function withoutInterval(difference: number | null): IntervalVerdict {
  return { difference, interval: null, verdict: 'unknown' };
}
