import type { DifferenceAnswer, IntervalVerdict } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { type Differences, prepareDifferences, type ResampledDifference } from '../bootstrap';
import type { Holding } from '../holding';
import { Pair } from '../pair';
import { percentileInterval, verdictOf } from '../percentile-interval';
import { drawUnits, resamplingUnits } from '../resampling-units';
import { seededRandom } from '../seeded-random';

const RESAMPLES = 1000;
const SEED = 20240229;
/** Resamples between two chances to be interrupted. */
const RESAMPLES_AT_ONCE = 2;

/** Percentile bootstrap by candidate, jointly over both cohorts (Efron and Tibshirani 1993, 13.3). */
export function* resampleDifference(
  holding: Holding,
  ask: Ask<'difference'>,
): Generator<void, DifferenceAnswer> {
  const pair = new Pair(holding, ask);
  yield;
  const random = seededRandom(SEED);
  const cohorts = [pair.a.list(), pair.b.list()];
  const units = resamplingUnits(holding.table, cohorts, random);
  yield;
  const differences = yield* prepareDifferences(holding, pair, units);
  const drawn = yield* drawAll(differences, units.count, random);
  const standardised = pair.standardised();
  return {
    raw: verdictFor(pair.medianDifference(pair.wholes), drawn.raw),
    standardised: verdictFor(standardised && standardised.a - standardised.b, drawn.standardised),
    levels: pair.levels.flatMap((own, place) => {
      const verdict = verdictFor(pair.medianDifference(own), drawn.levels[place] ?? []);
      return verdict.difference === null ? [] : [{ level: own.level, ...verdict }];
    }),
    resamples: RESAMPLES,
  };
}

interface Drawn {
  readonly raw: readonly number[];
  readonly standardised: readonly number[];
  readonly levels: readonly (readonly number[])[];
}

function* drawAll(
  { raw, standardised, levels }: Differences,
  unitCount: number,
  random: () => number,
): Generator<void, Drawn> {
  const draws = new Uint16Array(unitCount);
  const collectors = [raw, standardised, ...levels].map(collector);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    drawUnits(draws, random);
    for (const { add } of collectors) add(draws);
    if (resample % RESAMPLES_AT_ONCE === 0) yield;
  }
  const [ofRaw = [], ofStandardised = [], ...ofLevels] = collectors.map(({ values }) => values);
  return { raw: ofRaw, standardised: ofStandardised, levels: ofLevels };
}

function collector(difference: ResampledDifference | null) {
  const values: number[] = [];
  const add = (draws: Uint16Array) => {
    const value = difference === null ? null : difference(draws);
    if (value !== null) values.push(value);
  };
  return { values, add };
}

function verdictFor(difference: number | null, drawn: readonly number[]): IntervalVerdict {
  const interval = difference === null ? null : percentileInterval(drawn);
  return { difference, interval, verdict: verdictOf(interval) };
}
