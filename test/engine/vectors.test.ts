import { describe, expect, it } from 'vitest';
import type { CohortSummary } from '../../src/domain/answer';
import type { CountUnit } from '../../src/domain/vocabulary';
import { pooledMix } from '../../src/engine/standardise';
import type { OfferRow } from '../oracle/offers';
import { Random } from '../oracle/random';
import { naiveMedianInterval, naiveQuantile, weightedQuantile } from '../oracle/statistics';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { bookOf } from './small-books';
import { expectClose, textOf, type Vector } from './vector-file';

type Numbers = readonly number[];
interface Weighed {
  readonly x: Numbers;
  readonly w: Numbers;
}

const SCOPE = { unit: 'month', bucket: 500 } as const;

/** The engine's cards of some rows, of which each is a candidate unless it names one. */
function cards(rows: readonly Partial<OfferRow>[], count: CountUnit): CohortSummary {
  const named = rows.map((row, place) => ({ candidate: `row ${place}`, ...row }));
  const holding = holdingOf(bookOf(['candidate'], named), new Random(1));
  const [summary] = answer(holding, 'summary', { ...SCOPE, selections: [EVERYTHING], count });
  if (summary === undefined) throw new RangeError('no cards');
  return summary;
}

/** What the oracle works on; ascending, without weights of 0. */
const sampleOf = ({ x, w }: Weighed) =>
  x
    .map((amount, place) => ({ amount, weight: w[place] ?? 0, candidate: '' }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => left.amount - right.amount);

/** Each value as many times as it weighs. */
const expanded = ({ x, w }: Weighed) =>
  x.flatMap((salary, place) => Array.from({ length: w[place] ?? 0 }, () => ({ salary })));

/** People who all have the same offers, in proportion to the weights: any weights, per candidate. */
const people = ({ x, w }: Weighed, count: number) =>
  Array.from({ length: count }, (_, person) =>
    x.map((salary, place) => ({
      salary,
      offers: Math.round((w[place] ?? 0) * 10),
      candidate: `person ${person}`,
    })),
  ).flat();

describe('quantiles per offer', () => {
  it.each(['wq-01', 'wq-09-offers', 'wq-10-types'])('%s', (id) => {
    const {
      input,
      expected,
    }: Vector<Weighed & { p: Numbers }, Numbers | { readonly type7: Numbers }> = JSON.parse(
      textOf(id),
    );
    const values = 'type7' in expected ? expected.type7 : expected;
    expect(input.p).toEqual([0.1, 0.25, 0.5, 0.75, 0.9]);
    const { p10, p25, median, p75, p90 } = cards(expanded(input), 'offer');
    [p10, p25, median, p75, p90].forEach((found, place) => {
      expectClose(found, values[place]);
      const probability = input.p[place] ?? Number.NaN;
      expectClose(naiveQuantile(sampleOf(input), probability, 'offer'), values[place]);
    });
  });
});

describe('medians of fractional weights', () => {
  it.each(['wm-02', 'wm-03', 'wm-04-float', 'wm-05-zero-weights', 'wm-06-single'])('%s', (id) => {
    const { input, expected }: Vector<Weighed, { lower: number; upper: number; mid: number }> =
      JSON.parse(textOf(id));
    const sample = sampleOf(input);
    expect(weightedQuantile(sample, 0.5, 'lower')).toBe(expected.lower);
    expect(weightedQuantile(sample, 0.5, 'upper')).toBe(expected.upper);
    expectClose(naiveQuantile(sample, 0.5, 'candidate'), expected.mid);
    expectClose(cards(people(input, 10), 'candidate').median, expected.mid);
  });

  it('wm-07-empty', () => {
    const { expected }: Vector<unknown, null> = JSON.parse(textOf('wm-07-empty'));
    expect(cards([], 'offer').median).toBe(expected);
    expect(cards([], 'candidate').median).toBe(expected);
    expect(naiveQuantile([], 0.5, 'candidate')).toBe(expected);
  });

  it('wq-08-scale-invariance', () => {
    const { input, expected }: Vector<Weighed & { scales: Numbers }, { mid: number }> = JSON.parse(
      textOf('wq-08-scale-invariance'),
    );
    for (const scale of input.scales) {
      const scaled = { x: input.x, w: input.w.map((weight) => weight * scale) };
      expectClose(naiveQuantile(sampleOf(scaled), 0.5, 'candidate'), expected.mid);
    }
    const positive = { ...input, x: input.x.map((value) => value + 1) };
    for (const count of [5, 7, 10, 64]) {
      expectClose(cards(people(positive, count), 'candidate').median, expected.mid + 1);
    }
  });
});

describe('the clustered interval of the median', () => {
  interface Clustered {
    readonly cluster: Numbers;
    readonly y: Numbers;
  }
  interface Found {
    readonly medianLower: number;
    readonly ciClusteredWoodruff: Numbers;
  }

  it.each([
    ['clu-23-woodruff', 'offer'],
    ['clu-24-one-vote-per-candidate', 'candidate'],
  ] as const)('%s', (id, count) => {
    const { input, expected }: Vector<Clustered, Found> = JSON.parse(textOf(id));
    const rows = input.y.map((salary, place) => ({
      salary,
      candidate: `person ${input.cluster[place]}`,
    }));
    const offersOf = (candidate: string) =>
      rows.filter((row) => row.candidate === candidate).length;
    const sample = rows
      .map(({ salary, candidate }) => ({
        amount: salary,
        weight: count === 'offer' ? 1 : 1 / offersOf(candidate),
        candidate,
      }))
      .sort((left, right) => left.amount - right.amount);
    const [lower, upper] = expected.ciClusteredWoodruff;
    expect(weightedQuantile(sample, 0.5, 'lower')).toBe(expected.medianLower);
    expect(naiveMedianInterval(sample)).toEqual({ lower, upper });
    expect(cards(rows, count).medianInterval).toEqual({
      lower: lower === Math.min(...input.y) ? null : lower,
      upper: upper === Math.max(...input.y) ? null : upper,
    });
  });
});

/** The comparison of two groups, each value as many times as it weighs. */
function compared(a: readonly Partial<OfferRow>[], b: readonly Partial<OfferRow>[]) {
  const rows = [
    ...a.map((row) => ({ ...row, specialization: 'a' })),
    ...b.map((row) => ({ ...row, specialization: 'b' })),
  ];
  const holding = holdingOf(bookOf(['specialization', 'seniority'], rows), new Random(1));
  const selections = ['a', 'b'].map((name) => ({ ...EVERYTHING, specialization: [name] }));
  return answer(holding, 'comparison', { ...SCOPE, selections, count: 'offer', a: 0, b: 1 });
}

/** Every value `times` times, which changes no share: small groups show nothing. */
const repeated = (values: Numbers, times: number) =>
  values.flatMap((salary) => Array.from({ length: times }, () => ({ salary })));

describe('the probability that A is higher', () => {
  it.each(['mw-15-ties', 'mw-17-all-equal'])('%s', (id) => {
    const {
      input,
      expected,
    }: Vector<{ a: Numbers; b: Numbers }, { probSuperiority: number; cliffsDelta: number }> =
      JSON.parse(textOf(id));
    const { superiority } = compared(repeated(input.a, 4), repeated(input.b, 4));
    expectClose(superiority, expected.probSuperiority);
    expect(2 * (superiority ?? 0) - 1).toBeCloseTo(expected.cliffsDelta, 9);
  });

  it('mw-16-hist', () => {
    type Counts = Readonly<Record<string, number>>;
    const {
      input,
      expected,
    }: Vector<{ aHist: Counts; bHist: Counts }, { U: number; probSuperiority: number }> =
      JSON.parse(textOf('mw-16-hist'));
    const offers = (counts: Counts) =>
      expanded({ x: Object.keys(counts).map(Number), w: Object.values(counts) });
    const [a, b] = [offers(input.aHist), offers(input.bHist)];
    const { superiority } = compared(a, b);
    expectClose(superiority, expected.probSuperiority);
    expectClose((superiority ?? 0) * a.length * b.length, expected.U);
  });
});

describe('direct standardisation', () => {
  it('std-25-direct: the pooled mix', () => {
    type Side = { readonly n: number; readonly mean: number };
    const {
      input,
      expected,
    }: Vector<
      { strata: Readonly<Record<string, { readonly py: Side; readonly dj: Side }>> },
      { standardised: { py: number; dj: number }; stdDiff: number }
    > = JSON.parse(textOf('std-25-direct'));
    const strata = Object.values(input.strata);
    const mix = pooledMix(strata.map(({ py, dj }) => ({ a: py.n, b: dj.n })));
    const mean = (side: 'py' | 'dj') =>
      strata.reduce((sum, stratum, place) => sum + (mix[place] ?? 0) * stratum[side].mean, 0);
    expectClose(mean('py'), expected.standardised.py);
    expectClose(mean('dj'), expected.standardised.dj);
    expectClose(mean('py') - mean('dj'), expected.stdDiff);
  });

  it('std-26-median', () => {
    type Levels = { readonly junior: Numbers; readonly senior: Numbers };
    const {
      input,
      expected,
    }: Vector<
      { groups: { py: Levels; dj: Levels } },
      Readonly<Record<'py' | 'dj', { standardised: { mid: number } }>>
    > = JSON.parse(textOf('std-26-median'));
    const rows = ({ junior, senior }: Levels) => [
      ...repeated(junior, 4).map((row) => ({ ...row, seniority: 'Junior' })),
      ...repeated(senior, 4).map((row) => ({ ...row, seniority: 'Senior' })),
    ];
    const { standardised } = compared(rows(input.groups.py), rows(input.groups.dj));
    expectClose(standardised?.a, expected.py.standardised.mid);
    expectClose(standardised?.b, expected.dj.standardised.mid);
    expect(standardised?.coverage).toBe(1);
  });
});

describe('the share of the largest holder', () => {
  it.each(['sdc-30', 'sdc-31'])('%s', (id) => {
    const { input, expected }: Vector<{ values: Numbers }, { topNShare: number }> = JSON.parse(
      textOf(id),
    );
    const { withheld } = cards(
      input.values.map((offers) => ({ offers })),
      'offer',
    );
    expect(withheld).toBe(expected.topNShare > 0.5 ? 'one-candidate' : 'some-candidates');
  });
});
