import { FEWEST_FOR_ALL } from '../domain/answer';
import type { Group } from './group';
import type { Holding } from './holding';
import type { LevelPair, Pair } from './pair';
import { ResampledMedian } from './resampled-median';
import type { ResamplingUnits } from './resampling-units';
import type { WeightedStratum } from './resampling-window';
import { allowsInference } from './small-groups';
import { pooledMix } from './standardise';
import { StratumSource } from './stratum-source';

/** One difference under resampling; null where the resample has nobody on one side. */
export type ResampledDifference = (draws: Uint16Array) => number | null;

/** The differences of a pair that are shown with an interval. */
export interface Differences {
  readonly raw: ResampledDifference | null;
  readonly standardised: ResampledDifference | null;
  /** In the order of `Pair.levels`. */
  readonly levels: readonly (ResampledDifference | null)[];
}

/** Prepares what is resampled, yielding between its parts. */
export function* prepareDifferences(
  holding: Holding,
  pair: Pair,
  units: ResamplingUnits,
): Generator<void, Differences> {
  const { amounts } = pair.scale;
  const source = new StratumSource(holding, pair, units);
  const strataOf = (levels: readonly LevelPair[]): Sides => ({
    a: levels.map(({ level }) => source.level('a', level)),
    b: levels.map(({ level }) => source.level('b', level)),
  });
  const difference = ({ a, b }: Sides, factors: Factors) =>
    pairDifference(a, b, units.count, amounts, factors);
  const raw = shown(pair.wholes) ? yield* wholeDifference(source, units.count, amounts) : null;
  const levels: (ResampledDifference | null)[] = [];
  for (const level of pair.levels) {
    levels.push(shown(level) ? difference(strataOf([level]), evenly) : null);
    yield;
  }
  if (raw === null) return { raw, standardised: null, levels };
  const shared = strataOf(pair.shared);
  const isEnough = holdEnough(shared.a, units.count) && holdEnough(shared.b, units.count);
  return { raw, standardised: isEnough ? difference(shared, equalMix) : null, levels };
}

interface Sides {
  readonly a: readonly WeightedStratum[];
  readonly b: readonly WeightedStratum[];
}

/** True where the strata together hold the candidates that an interval needs. */
function holdEnough(strata: readonly WeightedStratum[], unitCount: number): boolean {
  const present = new Uint8Array(unitCount);
  for (const { units } of strata) {
    for (let place = 0; place < units.length; place++) present[units[place]!] = 1;
  }
  return present.reduce((sum, own) => sum + own, 0) >= FEWEST_FOR_ALL;
}

function shown({ a, b }: { readonly a: Group; readonly b: Group }): boolean {
  return allowsInference(a) && allowsInference(b);
}

function* wholeDifference(
  source: StratumSource,
  unitCount: number,
  amounts: Float64Array,
): Generator<void, ResampledDifference> {
  const a = yield* source.whole('a');
  const b = yield* source.whole('b');
  const difference = pairDifference([a], [b], unitCount, amounts, evenly);
  yield;
  return difference;
}

/** How the strata of both sides are weighed, from their totals. */
type Factors = (
  a: readonly number[],
  b: readonly number[],
) => { readonly a: readonly number[]; readonly b: readonly number[] };

const evenly: Factors = (a, b) => ({ a: a.map(() => 1), b: b.map(() => 1) });

/** Direct standardisation; a stratum without weight on one side counts on neither. */
const equalMix: Factors = (a, b) => {
  const mix = pooledMix(a.map((own, stratum) => ({ a: own, b: b[stratum] ?? 0 })));
  const scaled = (totals: readonly number[]) =>
    totals.map((own, stratum) => (own > 0 ? (mix[stratum] ?? 0) / own : 0));
  return { a: scaled(a), b: scaled(b) };
};

function pairDifference(
  strataOfA: readonly WeightedStratum[],
  strataOfB: readonly WeightedStratum[],
  unitCount: number,
  amounts: Float64Array,
  factorsOf: Factors,
): ResampledDifference {
  const sums = (strata: readonly WeightedStratum[]) =>
    strata.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0));
  const asIs = factorsOf(sums(strataOfA), sums(strataOfB));
  const a = new ResampledMedian(strataOfA, unitCount, asIs.a);
  const b = new ResampledMedian(strataOfB, unitCount, asIs.b);
  return (draws) => {
    const [totalsOfA, totalsOfB] = [a.stratumTotals(draws), b.stratumTotals(draws)];
    const factors = factorsOf(totalsOfA, totalsOfB);
    const [ofA, ofB] = [dot(totalsOfA, factors.a), dot(totalsOfB, factors.b)];
    if (ofA === 0 || ofB === 0) return null;
    return a.median(draws, factors.a, ofA, amounts) - b.median(draws, factors.b, ofB, amounts);
  };
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, own, place) => sum + own * (right[place] ?? 0), 0);
}
