import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/engine/build-table';
import { GroupMeter } from '../../src/engine/group-meter';
import { medianInterval } from '../../src/engine/median-interval';
import { lowerPlace, quantile, upperPlace } from '../../src/engine/quantile';
import { ListedRows } from '../../src/engine/row-source';
import { pooledMix, standardise } from '../../src/engine/standardise';
import { superiority } from '../../src/engine/superiority';
import { columnsOf } from '../oracle/columns-of';
import { Random } from '../oracle/random';
import { sampleOf } from './sample-of';
import { bookOf } from './small-books';

type Numbers = readonly number[];
interface Vector<Input, Expected> {
  readonly input: Input;
  readonly expected: Expected;
}

/** Inputs and expected values made with R, numpy, scipy, Hmisc, matrixStats and survey. */
const { vectors }: { readonly vectors: readonly { readonly id: string }[] } = JSON.parse(
  readFileSync(new URL('../data/stats-vectors.json', import.meta.url), 'utf8'),
);

/** The JSON of one vector: each test says what it expects to find in it. */
function textOf(id: string): string {
  const found = vectors.find((own) => own.id === id);
  if (found === undefined) throw new RangeError(`no vector ${id}`);
  return JSON.stringify(found);
}

function expectClose(actual: number | null, expected: number): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? 0) - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
}

describe('quantiles per offer', () => {
  it.each(['wq-01', 'wq-09-offers'])('%s', (id) => {
    const { input, expected }: Vector<{ x: Numbers; w: Numbers; p: Numbers }, Numbers> = JSON.parse(
      textOf(id),
    );
    const { sample, amounts } = sampleOf(input.x, input.w);
    input.p.forEach((p, place) => {
      expectClose(quantile(sample, amounts, p, 'offer'), expected[place] ?? Number.NaN);
    });
  });

  it('wq-10-types: type 7 of the three', () => {
    const { input, expected }: Vector<{ x: Numbers; w: Numbers; p: Numbers }, { type7: Numbers }> =
      JSON.parse(textOf('wq-10-types'));
    const { sample, amounts } = sampleOf(input.x, input.w);
    input.p.forEach((p, place) => {
      expectClose(quantile(sample, amounts, p, 'offer'), expected.type7[place] ?? Number.NaN);
    });
  });
});

describe('medians of fractional weights', () => {
  it.each(['wm-02', 'wm-03', 'wm-04-float', 'wm-05-zero-weights', 'wm-06-single'])('%s', (id) => {
    const {
      input,
      expected,
    }: Vector<{ x: Numbers; w: Numbers }, { lower: number; upper: number; mid: number }> =
      JSON.parse(textOf(id));
    const { sample, amounts } = sampleOf(input.x, input.w);
    expect(amounts[sample.ranks[lowerPlace(sample, 0.5)] ?? -1]).toBe(expected.lower);
    expect(amounts[sample.ranks[upperPlace(sample, 0.5)] ?? -1]).toBe(expected.upper);
    expectClose(quantile(sample, amounts, 0.5, 'candidate'), expected.mid);
  });

  it('wm-07-empty', () => {
    const { expected }: Vector<unknown, null> = JSON.parse(textOf('wm-07-empty'));
    const { sample, amounts } = sampleOf([]);
    expect(quantile(sample, amounts, 0.5, 'offer')).toBe(expected);
    expect(quantile(sample, amounts, 0.5, 'candidate')).toBe(expected);
  });

  it('wq-08-scale-invariance', () => {
    const {
      input,
      expected,
    }: Vector<{ x: Numbers; w: Numbers; scales: Numbers }, { mid: number }> = JSON.parse(
      textOf('wq-08-scale-invariance'),
    );
    for (const scale of input.scales) {
      const { sample, amounts } = sampleOf(
        input.x,
        input.w.map((weight) => weight * scale),
      );
      expectClose(quantile(sample, amounts, 0.5, 'candidate'), expected.mid);
    }
  });
});

describe('the clustered interval of the median', () => {
  interface Clustered {
    readonly cluster: Numbers;
    readonly y: Numbers;
  }
  const measured = ({ cluster, y }: Clustered, count: 'offer' | 'candidate') => {
    const book = bookOf(
      ['candidate'],
      y.map((salary, place) => ({ salary, candidate: `person ${cluster[place]}` })),
    );
    const table = buildTable(columnsOf(book, new Random(1)), false);
    const rows = Uint32Array.from(y, (_, row) => row);
    const group = new GroupMeter(table).measure(new ListedRows(rows), count, true);
    const error = group.medianError ?? Number.NaN;
    const { lower, upper } = medianInterval(group.sample, error, group.candidates);
    const at = (rank: number | undefined) => table.salary.values[rank ?? -1];
    const median = at(group.sample.ranks[lowerPlace(group.sample, 0.5)]);
    return { error, median, interval: [at(lower), at(upper)] };
  };

  it('clu-23-woodruff', () => {
    const {
      input,
      expected,
    }: Vector<
      Clustered,
      {
        medianLower: number;
        ciClusteredWoodruff: Numbers;
        clusterSeOfCdfAtMedian: number;
      }
    > = JSON.parse(textOf('clu-23-woodruff'));
    const { error, median, interval } = measured(input, 'offer');
    expectClose(error, expected.clusterSeOfCdfAtMedian);
    expect(median).toBe(expected.medianLower);
    expect(interval).toEqual(expected.ciClusteredWoodruff);
  });

  it('clu-24-one-vote-per-candidate', () => {
    const {
      input,
      expected,
    }: Vector<Clustered, { medianLower: number; ciClusteredWoodruff: Numbers }> = JSON.parse(
      textOf('clu-24-one-vote-per-candidate'),
    );
    const { median, interval } = measured(input, 'candidate');
    expect(median).toBe(expected.medianLower);
    expect(interval).toEqual(expected.ciClusteredWoodruff);
  });
});

describe('the probability that A is higher', () => {
  it.each(['mw-15-ties', 'mw-17-all-equal'])('%s', (id) => {
    const {
      input,
      expected,
    }: Vector<{ a: Numbers; b: Numbers }, { probSuperiority: number; cliffsDelta: number }> =
      JSON.parse(textOf(id));
    const both = [...input.a, ...input.b];
    const a = sampleOf(input.a, undefined, both).sample;
    const b = sampleOf(input.b, undefined, both).sample;
    expectClose(superiority(a, b), expected.probSuperiority);
    expect(2 * (superiority(a, b) ?? 0) - 1).toBeCloseTo(expected.cliffsDelta, 9);
  });

  it('mw-16-hist', () => {
    type Counts = Readonly<Record<string, number>>;
    const {
      input,
      expected,
    }: Vector<{ aHist: Counts; bHist: Counts }, { U: number; probSuperiority: number }> =
      JSON.parse(textOf('mw-16-hist'));
    const dictionary = [...Object.keys(input.aHist), ...Object.keys(input.bHist)].map(Number);
    const of = (counts: Counts) =>
      sampleOf(Object.keys(counts).map(Number), Object.values(counts), dictionary).sample;
    const [a, b] = [of(input.aHist), of(input.bHist)];
    expectClose(superiority(a, b), expected.probSuperiority);
    expectClose((superiority(a, b) ?? 0) * a.total * b.total, expected.U);
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
    const { py, dj } = input.groups;
    const dictionary = [py.junior, py.senior, dj.junior, dj.senior].flat();
    const of = (values: Numbers) => sampleOf(values, undefined, dictionary).sample;
    const strata = [
      { a: of(py.junior), b: of(dj.junior) },
      { a: of(py.senior), b: of(dj.senior) },
    ];
    const result = standardise(strata, dictionary.length, sampleOf(dictionary).amounts);
    expectClose(result?.a ?? null, expected.py.standardised.mid);
    expectClose(result?.b ?? null, expected.dj.standardised.mid);
    expect(result?.coverage).toBe(1);
  });
});

describe('the share of the largest holder', () => {
  it.each(['sdc-30', 'sdc-31'])('%s', (id) => {
    const { input, expected }: Vector<{ values: Numbers }, { topNShare: number }> = JSON.parse(
      textOf(id),
    );
    const book = bookOf(
      ['candidate'],
      input.values.map((offers, place) => ({ offers, candidate: `person ${place}` })),
    );
    const table = buildTable(columnsOf(book, new Random(1)), false);
    const rows = Uint32Array.from(input.values, (_, row) => row);
    const { heaviest, offers } = new GroupMeter(table).measure(new ListedRows(rows), 'offer');
    expectClose(heaviest / offers, expected.topNShare);
  });
});
