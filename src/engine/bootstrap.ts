import type { Group } from './group';
import type { Holding } from './holding';
import type { LevelPair, Pair } from './pair';
import { ResampledMedian } from './resampled-median';
import type { ResamplingUnits } from './resampling-units';
import type { WeightedStratum } from './resampling-window';
import { showsAll } from './small-groups';
import { pooledMix } from './standardise';
import { type Side, StratumSource } from './stratum-source';

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
  const difference = (levels: readonly LevelPair[], factors: Factors) => {
    const strata = (side: Side) => levels.map(({ level }) => source.level(side, level));
    return pairDifference(strata('a'), strata('b'), units.count, amounts, factors);
  };
  const raw = shown(pair.wholes) ? yield* wholeDifference(source, units.count, amounts) : null;
  const levels: (ResampledDifference | null)[] = [];
  for (const level of pair.levels) {
    levels.push(shown(level) ? difference([level], evenly) : null);
    yield;
  }
  const shared = pair.levels.filter(({ a, b }) => a.offers > 0 && b.offers > 0);
  const standardised = raw === null || shared.length === 0 ? null : difference(shared, equalMix);
  return { raw, standardised, levels };
}

function shown({ a, b }: { readonly a: Group; readonly b: Group }): boolean {
  return showsAll(a) && showsAll(b);
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
