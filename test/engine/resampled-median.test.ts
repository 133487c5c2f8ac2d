import { describe, it } from 'vitest';
import { ResampledMedian } from '../../src/engine/resampled-median';
import { drawUnits } from '../../src/engine/resampling-units';
import { Random } from '../oracle/random';
import { weightedQuantile } from '../oracle/statistics';
import { expectSame } from './matching';

const UNITS = 300;

interface Drawn {
  readonly ranks: Uint32Array;
  readonly units: Uint16Array;
  readonly weights: Float64Array;
}

function stratum(random: Random, offers: number, spread: number): Drawn {
  const ranks = Uint32Array.from({ length: offers }, () =>
    Math.max(0, Math.round(spread * (3 + random.normal()))),
  ).sort();
  return {
    ranks,
    units: Uint16Array.from(ranks, () => random.below(UNITS)),
    weights: Float64Array.from(ranks, () => 1 + random.below(3)),
  };
}

/** The whole resample sorted and walked through. */
function naiveMedian(strata: readonly Drawn[], draws: Uint16Array, factors: readonly number[]) {
  const sample = strata
    .flatMap(({ ranks, units, weights }, place) =>
      Array.from(ranks, (rank, own) => ({
        amount: 1000 + 2.5 * rank,
        weight: (weights[own] ?? 0) * (draws[units[own] ?? 0] ?? 0) * (factors[place] ?? 0),
        candidate: '',
      })),
    )
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => left.amount - right.amount);
  const lower = weightedQuantile(sample, 0.5, 'lower');
  return (lower + weightedQuantile(sample, 0.5, 'upper')) / 2;
}

describe('the median of a resample', () => {
  it.each([
    ['few offers', 400, 40],
    ['many offers of which only a window is looked at', 30_000, 4000],
    ['many offers on few amounts', 30_000, 4],
  ])('is that of the drawn offers: %s', (_, offers, spread) => {
    const random = new Random(8);
    const strata = [stratum(random, offers, spread), stratum(random, offers / 4, spread * 1.5)];
    const factors = [1, 2.5];
    const amounts = Float64Array.from({ length: spread * 20 }, (_own, rank) => 1000 + 2.5 * rank);
    const median = new ResampledMedian(strata, UNITS, factors);
    const draws = new Uint16Array(UNITS);
    for (let resample = 0; resample < 12; resample++) {
      drawUnits(draws, () => random.next());
      const totals = median.stratumTotals(draws);
      const total = totals.reduce((sum, own, place) => sum + own * (factors[place] ?? 0), 0);
      const actual = median.median(draws, factors, total, amounts);
      expectSame(actual, naiveMedian(strata, draws, factors));
    }
  });

  it('is found where a resample is unlike anything expected', () => {
    const random = new Random(9);
    const one = stratum(random, 30_000, 4000);
    const byRank = {
      ...one,
      units: one.units.map((_, place) => Math.floor((place * UNITS) / 30_000)),
    };
    const amounts = Float64Array.from({ length: 80_000 }, (_, rank) => 1000 + 2.5 * rank);
    const median = new ResampledMedian([byRank], UNITS, [1]);
    for (const lone of [0, UNITS - 1]) {
      const draws = new Uint16Array(UNITS);
      draws[lone] = UNITS;
      const [total = 0] = median.stratumTotals(draws);
      expectSame(median.median(draws, [1], total, amounts), naiveMedian([byRank], draws, [1]));
    }
  });
});
