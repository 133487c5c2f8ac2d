import { describe, expect, it } from 'vitest';
import { Oracle } from '../oracle/answers';
import { naiveAnswer } from '../oracle/every-answer';
import { COLUMNS } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { everyAsk, type QUICK_KINDS, type Wish } from './every-question';
import { expectSame } from './matching';
import { bookOf } from './small-books';

const SCOPE = { selections: [EVERYTHING], unit: 'month', count: 'offer' } as const;

const WISH: Wish = {
  ...SCOPE,
  bucket: 500,
  step: 'quarter',
  a: 0,
  b: 0,
  budget: 4000,
  raise: 500,
};

describe('amounts', () => {
  it('are not rounded: 170,000 a year reads 170,000', () => {
    const book = bookOf(
      [],
      Array.from({ length: 20 }, () => ({ salary: 170_000 })),
      'year',
    );
    const holding = holdingOf(book, new Random(1));
    const [yearly] = answer(holding, 'summary', { ...SCOPE, unit: 'year', bucket: 5000 });
    expect(yearly?.median).toBe(170_000);
    const [monthly] = answer(holding, 'summary', { ...SCOPE, bucket: 500 });
    expect(monthly?.median).toBe(170_000 / 12);
  });

  it('are twelve times as large per year', () => {
    const rows = Array.from({ length: 20 }, (_, place) => ({ salary: 4000 + 100 * place }));
    const holding = holdingOf(bookOf([], rows), new Random(1));
    const [yearly] = answer(holding, 'summary', { ...SCOPE, unit: 'year', bucket: 5000 });
    expect(yearly).toMatchObject({ median: 59_400, mean: 59_400, mode: { from: 60_000 } });
  });

  it('are filtered in the unit of the question, the lower end included, the upper not', () => {
    const salaries = [48_000, 60_000, 72_000];
    const book = bookOf(
      [],
      salaries.flatMap((salary) => [{ salary }, { salary }]),
      'year',
    );
    const holding = holdingOf(book, new Random(1));
    const selections = [{ ...EVERYTHING, salary: { from: 4000, to: 6000 } }];
    expect(answer(holding, 'account', { ...SCOPE, selections })).toMatchObject([{ counted: 4 }]);
  });

  it('may all be different: 70,000 of them, over many months', () => {
    const random = new Random(70);
    const book = randomBook(random, {
      rows: 78_000,
      lacking: COLUMNS.filter((column) => !['candidate', 'month', 'seniority'].includes(column)),
      candidates: 20_000,
      mostOffers: 2,
      months: 30,
      amount: (own) => 1000 + own.next() * 9000,
    });
    const oracle = new Oracle(book);
    const holding = holdingOf(book, random);
    expect(holding.table.salary.values.length).toBeGreaterThan(70_000);
    const agree = (kinds: readonly (typeof QUICK_KINDS)[number][], count: Wish['count']) => {
      const asks = everyAsk({ ...WISH, count });
      for (const kind of kinds) {
        expectSame(answer(holding, kind, asks[kind]), naiveAnswer(oracle, kind, asks[kind]), kind);
      }
    };
    agree(['histogram', 'trend'], 'offer');
    agree(['seniority'], 'candidate');
  }, 60_000);

  it('of old dates never make more than 600 steps, up to the newest', () => {
    const months = ['1850-02', '1999-05', '2024-11'].flatMap((month) =>
      Array.from({ length: 12 }, () => ({ month })),
    );
    const holding = holdingOf(bookOf(['month'], months), new Random(1));
    const points = (step: Wish['step']) => answer(holding, 'trend', { ...SCOPE, step }).flat();
    expect(points('month')).toHaveLength(600);
    expect(points('month').at(-1)).toMatchObject({ month: '2024-11', offers: 12 });
    expect(points('month').filter(({ offers }) => offers > 0)).toHaveLength(2);
    expect(points('quarter')).toHaveLength(600);
    expect(points('quarter')[0]?.month).toBe('1875-01');
    expect(points('quarter').at(-1)).toMatchObject({ month: '2024-10', offers: 12 });
  });

  it('of the lower bucket are most frequent at a tie, though ten tenths add up to less than 1', () => {
    const tenth = (place: number) => ({ salary: 2001 + place, candidate: 'ten offers' });
    const halves = Array.from({ length: 9 }, (_, place) =>
      [5000, 5500].map((salary) => ({ salary: salary + 1000 * place, candidate: `two ${place}` })),
    );
    const rows = [
      ...Array.from({ length: 10 }, (_, place) => tenth(place)),
      { salary: 4000, candidate: 'one offer' },
      ...halves.flat(),
    ];
    const holding = holdingOf(bookOf(['candidate'], rows), new Random(1));
    const ask = { ...SCOPE, count: 'candidate', bucket: 500 } as const;
    const mode = { from: 2000, to: 2500, offers: 10 };
    expect(answer(holding, 'summary', ask)).toMatchObject([{ mode }]);
  });

  it('never make more than 200 buckets', () => {
    const salaries = [1, 5, 80, 3000, 1e6, 4e7, 9e8, 1e10, 5e10, 1e11, 2e11, 1e12];
    const holding = holdingOf(
      bookOf(
        [],
        salaries.map((salary) => ({ salary })),
      ),
      new Random(1),
    );
    const { width, grid, cohorts } = answer(holding, 'histogram', { ...SCOPE, bucket: 500 });
    expect(((grid?.to ?? 0) - (grid?.from ?? 0)) / width).toBeLessThanOrEqual(200);
    expect(cohorts[0]?.bars.reduce((sum, { offers }) => sum + offers, 0)).toBe(salaries.length);
  });

  it('make bars of some width, however large they are', () => {
    const rows = Array.from({ length: 12 }, () => ({ salary: 1e300 }));
    const { cohorts } = answer(holdingOf(bookOf([], rows), new Random(1)), 'histogram', {
      ...SCOPE,
      bucket: 500,
    });
    const [bar] = cohorts[0]?.bars ?? [];
    expect(bar?.offers).toBe(12);
    expect(bar?.from).toBeLessThanOrEqual(1e300);
    expect(bar?.to).toBeGreaterThan(1e300);
  });

  it('are pointed out where they are implausible, and stay counted', () => {
    const usual = Array.from({ length: 30 }, (_, place) => ({ salary: 4000 + 100 * place }));
    const edges = [{ salary: 5500 / 50 }, { salary: 5500 * 50 }];
    const holding = holdingOf(bookOf([], [...usual, ...edges, { salary: 1e16 }]), new Random(1));
    const { cohorts, grid, plausible } = answer(holding, 'histogram', { ...SCOPE, bucket: 500 });
    expect(cohorts[0]).toMatchObject({ implausible: 2, total: { offers: 33 } });
    expect(cohorts[0]?.bars.at(-1)?.to).toBeNull();
    expect(grid?.to).toBeLessThan(10_000);
    expect(plausible).toEqual({ low: 5500 / 50, high: 5500 * 50 });
  });
});

describe('small groups', () => {
  const people = (candidates: number, offersOfFirst = 1) =>
    holdingOf(
      bookOf(
        ['candidate'],
        Array.from({ length: candidates }, (_, place) => ({
          salary: 3000 + 250 * place,
          candidate: `person ${place}`,
          offers: place === 0 ? offersOfFirst : 1,
        })),
      ),
      new Random(1),
    );
  const summaryOf = (holding: ReturnType<typeof people>) =>
    answer(holding, 'summary', { ...SCOPE, bucket: 500 })[0];

  it('of 4 show counts alone', () => {
    expect(summaryOf(people(4))).toMatchObject({
      offers: 4,
      median: null,
      mean: null,
      withheld: 'few-candidates',
    });
  });

  it('of 5 show median and quartiles alone', () => {
    expect(summaryOf(people(5))).toMatchObject({
      median: 3500,
      p25: 3250,
      p75: 3750,
      p10: null,
      mean: null,
      mode: null,
      medianInterval: null,
      withheld: 'some-candidates',
      precision: 'rough',
    });
  });

  it('of 10 show everything', () => {
    expect(summaryOf(people(10))).toMatchObject({ mean: 4125, withheld: null });
  });

  it('show nothing of twenty where one holds more than half of the offers', () => {
    expect(summaryOf(people(20, 19))).toMatchObject({ median: 3125, withheld: null });
    expect(summaryOf(people(20, 20))).toMatchObject({ median: null, withheld: 'one-candidate' });
  });

  it('count offers beyond 32 bits', () => {
    const billions = 2 ** 31;
    const rows = Array.from({ length: 20 }, (_, place) => ({
      salary: 3000 + 100 * place,
      candidate: place < 2 ? 'someone' : `person ${place}`,
      offers: place < 2 ? billions : 1,
    }));
    const summary = summaryOf(holdingOf(bookOf(['candidate'], rows), new Random(1)));
    expect(summary).toMatchObject({ candidates: 19, offers: 2 * billions + 18 });
    expect(summary?.withheld).toBe('one-candidate');
  });

  it('say when three hold much of a group', () => {
    expect(summaryOf(people(10, 1))?.concentration).toBeNull();
    expect(summaryOf(people(10, 3))?.concentration).toBeCloseTo(5 / 12, 12);
  });
});
