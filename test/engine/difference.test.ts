import { describe, expect, it } from 'vitest';
import type { IntervalVerdict, Verdict } from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import { COUNT_UNITS, SENIORITY_LEVELS } from '../../src/domain/vocabulary';
import { Oracle } from '../oracle/answers';
import { naiveResamples } from '../oracle/bootstrap';
import { naiveComparison } from '../oracle/comparison';
import type { Book } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook, type Shape } from '../oracle/random-book';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { expectSame } from './matching';
import { bookOf } from './small-books';

const SCOPE = { unit: 'month', a: 0, b: 1 } as const;
const ROLE = { ...EVERYTHING, specialization: ['role 0'] };
const OTHER = { ...EVERYTHING, specialization: ['role 1'] };

/** Of the 2.5 % beyond an end: more than three standard errors of what both sides draw. */
const SLACK = 0.022;
/** Of several ends together. */
const SLACK_TOGETHER = 0.009;

/** As many of the naive resamples lie beyond each end as should: the shares that do. */
function expectTails({ interval }: IntervalVerdict, values: readonly number[] = []) {
  const { lower, upper } = interval ?? { lower: Number.NaN, upper: Number.NaN };
  const share = (lies: (value: number) => number) =>
    values.reduce((sum, value) => sum + lies(value), 0) / values.length;
  const beyond = (value: number, end: number) => (Math.abs(value - end) < 1e-6 ? 0.5 : 0);
  const below = share((value) => (value < lower - 1e-6 ? 1 : beyond(value, lower)));
  const above = share((value) => (value > upper + 1e-6 ? 1 : beyond(value, upper)));
  for (const tail of [below, above]) expect(Math.abs(tail - 0.025)).toBeLessThan(SLACK);
  return { below, above };
}

function expectTogether(tails: readonly ReturnType<typeof expectTails>[]): void {
  for (const side of ['below', 'above'] as const) {
    const mean = tails.reduce((sum, tail) => sum + tail[side], 0) / tails.length;
    expect(Math.abs(mean - 0.025), side).toBeLessThan(SLACK_TOGETHER);
  }
}

const SHAPE: Shape = {
  rows: 420,
  candidates: 110,
  specializations: 2,
  mostOffers: 4,
  amount: (random) => Math.exp(8 + 0.5 * random.normal()),
};

/** Higher levels are paid far more, so that the mix of levels matters. */
function paidByLevel(book: Book): Book {
  const factorOf = new Map<string, number>(
    SENIORITY_LEVELS.map((level, place) => [level, 1 + place]),
  );
  const rows = book.rows.map((row) => ({
    ...row,
    salary: row.salary === null ? null : row.salary * (factorOf.get(row.seniority) ?? 1),
  }));
  return { ...book, rows };
}

describe.each(COUNT_UNITS)('differences of medians per %s', (count) => {
  it.each<[string, readonly Selection[], Shape]>([
    ['of two roles that share people', [ROLE, OTHER], SHAPE],
    ['of a role and everybody', [ROLE, EVERYTHING], SHAPE],
    ['of rows that are a candidate each', [ROLE, OTHER], { ...SHAPE, lacking: ['candidate'] }],
  ])('have the ends of a joint resampling by candidate: %s', (_, selections, shape) => {
    const random = new Random(41);
    const book = paidByLevel(randomBook(random, shape));
    const oracle = new Oracle(book);
    const ask = { ...SCOPE, count, selections };
    const found = answer(holdingOf(book, random), 'difference', ask);
    const naive = naiveResamples(oracle, ask, random, 1500);
    const { medianDifference, levels, standardised } = naiveComparison(oracle, ask);
    expect(found.resamples).toBeGreaterThanOrEqual(1000);
    expectSame(found.raw.difference, medianDifference);
    expectSame(found.standardised.difference, standardised?.difference);
    expect(found.levels).toHaveLength(4);
    expectSame(
      found.levels.map(({ level, difference }) => ({ level, difference })),
      levels,
    );
    expectTogether([
      expectTails(found.raw, naive.raw),
      expectTails(found.standardised, naive.standardised),
      ...found.levels.map((own) => expectTails(own, naive.levels.get(own.level))),
    ]);
  });
});

it('are twelve times as large per year', () => {
  const random = new Random(43);
  const holding = holdingOf(randomBook(random, SHAPE), random);
  const ask = { ...SCOPE, count: 'candidate', selections: [ROLE, OTHER] } as const;
  const perMonth = answer(holding, 'difference', ask).raw;
  const perYear = answer(holding, 'difference', { ...ask, unit: 'year' }).raw;
  const times = (amount: number | undefined) => 12 * (amount ?? Number.NaN);
  expectSame(perYear.difference, times(perMonth.difference ?? undefined));
  expectSame(perYear.interval?.lower, times(perMonth.interval?.lower));
  expectSame(perYear.interval?.upper, times(perMonth.interval?.upper));
});

it('are of one mix of levels on both sides in each resample', () => {
  const people = (specialization: string, seniority: string, salary: number) =>
    Array.from({ length: 30 }, (_, place) => ({
      specialization,
      seniority,
      salary: salary + 10 * place,
      candidate: `${specialization} ${seniority} ${place}`,
    }));
  const rows = ['role 0', 'role 1'].flatMap((role) => [
    ...people(role, 'Junior', 2000),
    ...people(role, 'Senior', 9000),
  ]);
  const book = bookOf(['candidate', 'specialization', 'seniority'], rows);
  const ask = { ...SCOPE, count: 'offer', selections: [ROLE, OTHER] } as const;
  const holding = holdingOf(book, new Random(1));
  const { raw, standardised } = answer(holding, 'difference', ask);
  expect(raw.interval?.upper).toBeGreaterThan(6000);
  expect(standardised.interval?.lower).toBeGreaterThan(-1000);
  expect(standardised.interval?.upper).toBeLessThan(1000);
});

it('has the ends of a joint resampling where people are too many to draw one by one', () => {
  const random = new Random(42);
  const book = randomBook(random, { ...SHAPE, rows: 3600, candidates: 3000 });
  const ask = { ...SCOPE, count: 'offer', selections: [ROLE, OTHER] } as const;
  const { raw } = answer(holdingOf(book, random), 'difference', ask);
  expectTails(raw, naiveResamples(new Oracle(book), ask, random, 500).raw);
});

describe('the verdict', () => {
  const people = (specialization: string, salary: number, spread: number) =>
    Array.from({ length: 20 }, (_, place) => ({
      specialization,
      salary: salary + spread * place,
      candidate: `${specialization} ${place}`,
    }));
  const verdict = (...sides: readonly [a: number, b: number, spread: number]): Verdict => {
    const [a, b, spread] = sides;
    const rows = [...people('role 0', a, spread), ...people('role 1', b, spread)];
    const holding = holdingOf(bookOf(['candidate', 'specialization'], rows), new Random(1));
    const ask = { ...SCOPE, count: 'offer', selections: [ROLE, OTHER] } as const;
    return answer(holding, 'difference', ask).raw.verdict;
  };

  it('names the side whose whole interval is higher', () => {
    expect(verdict(6000, 3000, 50)).toBe('a-higher');
    expect(verdict(3000, 6000, 50)).toBe('b-higher');
  });

  it('is none where the interval spans or touches 0', () => {
    expect(verdict(3020, 3000, 100)).toBe('no-clear-difference');
    expect(verdict(3000, 3000, 0)).toBe('no-clear-difference');
  });
});
