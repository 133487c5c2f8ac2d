import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/domain/cohort';
import { Problem } from '../../src/domain/problem';
import type { Ask, QuestionKind } from '../../src/domain/question';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { everyAsk, QUICK_KINDS, type Wish } from './every-question';
import { bookOf } from './small-books';

const random = new Random(3);
const holding = holdingOf(randomBook(random, { rows: 200 }), random);
const bare = holdingOf(
  bookOf(
    [],
    [3000, 4000, 5000].map((salary) => ({ salary })),
  ),
  random,
);

const SCOPE = { selections: [EVERYTHING], unit: 'month', count: 'offer' } as const;
const scopeWith = (change: Partial<Selection>) => ({
  ...SCOPE,
  selections: [{ ...EVERYTHING, ...change }],
});

const WISH: Wish = {
  ...SCOPE,
  bucket: 500,
  step: 'month',
  a: 0,
  b: 0,
  budget: 5000,
  raise: 500,
};
const EVERY_KIND = [...QUICK_KINDS, 'difference'] as const;

function problemOf<K extends QuestionKind>(kind: K, ask: Ask<K>, held = holding): Problem {
  try {
    answer(held, kind, ask);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the question was answered');
}

describe('a question that makes no sense', () => {
  const INVALID: Readonly<Record<string, Ask<'seniority'>>> = {
    'no cohort': { ...SCOPE, selections: [] },
    'five cohorts': { ...SCOPE, selections: Array.from({ length: 5 }, () => EVERYTHING) },
    'a salary range that ends before it begins': scopeWith({ salary: { from: 9000, to: 3000 } }),
    'years that are not a number': scopeWith({ years: { from: Number.NaN, to: null } }),
    'an endless salary': scopeWith({ salary: { from: 0, to: Number.POSITIVE_INFINITY } }),
    'a month that does not exist': scopeWith({ period: { from: '2024-13', to: null } }),
    'a period that ends before it begins': scopeWith({
      period: { from: '2024-05', to: '2024-04' },
    }),
  };

  it.each(Object.entries(INVALID))('is refused, whatever its kind: %s', (_, { selections }) => {
    const asks = everyAsk({ ...WISH, selections });
    const isAsked = (kind: QuestionKind) => asks[kind].selections.length === selections.length;
    for (const kind of EVERY_KIND.filter(isAsked)) {
      const problem = problemOf(kind, asks[kind]);
      expect(problem.code, kind).toBe('invalid-question');
      expect(problem.remedy, kind).not.toBe('');
    }
  });

  it.each([
    ['unit', { unit: 'week' }],
    ['count', { count: 'company' }],
    ['step', { step: 'year' }],
  ])('is refused: a %s that does not exist', (place, change) => {
    const ask: Ask<'trend'> = JSON.parse(JSON.stringify({ ...SCOPE, step: 'month', ...change }));
    expect(problemOf('trend', ask)).toMatchObject({ code: 'invalid-question', place });
  });

  it.each([0, -500, Number.NaN, Infinity])('is refused: buckets of %d', (bucket) => {
    expect(problemOf('summary', { ...SCOPE, bucket }).code).toBe('invalid-question');
    expect(problemOf('histogram', { ...SCOPE, bucket }).code).toBe('invalid-question');
  });

  it.each([
    [-1, 0],
    [0, 1],
    [0.5, 0],
    [Number.NaN, 0],
  ])('is refused: comparing cohort %d with cohort %d of one', (a, b) => {
    expect(problemOf('comparison', { ...SCOPE, a, b }).code).toBe('invalid-question');
    expect(problemOf('difference', { ...SCOPE, a, b }).code).toBe('invalid-question');
  });

  it.each([
    ['budget', { budget: -1, step: 500 }],
    ['budget', { budget: Number.NaN, step: 500 }],
    ['step', { budget: 5000, step: -1 }],
    ['step', { budget: 5000, step: Number.POSITIVE_INFINITY }],
  ])('is refused: a %s in %o', (place, change) => {
    const problem = problemOf('reach', { ...SCOPE, ...change });
    expect(problem).toMatchObject({ code: 'invalid-question', place });
  });

  it('is refused: one that leaves out what its kind asks', () => {
    const asks = everyAsk(WISH);
    for (const kind of EVERY_KIND) {
      for (const field of Object.keys(asks[kind]).filter((name) => !(name in SCOPE))) {
        const ask = JSON.parse(JSON.stringify({ ...asks[kind], [field]: undefined }));
        const problem = problemOf(kind, ask);
        expect(problem, kind).toMatchObject({ code: 'invalid-question', place: field });
      }
    }
  });

  it('is refused: the technologies of two cohorts at once', () => {
    const ask = { ...SCOPE, selections: [EVERYTHING, EVERYTHING] };
    expect(problemOf('technologies', ask).code).toBe('invalid-question');
    expect(problemOf('specializations', ask).code).toBe('invalid-question');
  });

  it('leaves the engine able to answer the next one', () => {
    problemOf('summary', { ...SCOPE, bucket: Number.NaN });
    const [summary] = answer(holding, 'summary', { ...SCOPE, bucket: 500 });
    expect(summary?.offers).toBeGreaterThan(0);
  });
});

describe('a filter on a dimension that the data set lacks', () => {
  it.each([
    ['specialization', { specialization: ['role 1'] }],
    ['technologies', { noneOf: ['skill 1'] }],
    ['seniority', { seniority: ['Senior'] }],
    ['english', { english: ['Fluent'] }],
    ['country', { country: ['land 1'] }],
    ['mode', { mode: ['Remote'] }],
    ['years', { years: { from: 1, to: null } }],
    ['period', { period: { from: null, to: '2024-01' } }],
  ] as const)('names it, whatever the kind: %s', (place, change) => {
    const asks = everyAsk({ ...WISH, ...scopeWith(change) });
    for (const kind of EVERY_KIND) {
      const problem = problemOf(kind, asks[kind], bare);
      expect(problem).toMatchObject({ code: 'unknown-dimension', place });
    }
    expect(answer(bare, 'account', SCOPE)).toMatchObject([{ counted: 3 }]);
  });

  it('is no problem where it restricts nothing', () => {
    const open = scopeWith({ years: { from: null, to: null }, period: { from: null, to: null } });
    expect(answer(bare, 'account', open)).toMatchObject([{ all: 3, counted: 3 }]);
  });
});

describe('a cohort that matches nothing', () => {
  const nothing = scopeWith({ seniority: ['no such level'] });

  it('has no offers, no figures and nothing withheld', () => {
    expect(answer(holding, 'summary', { ...nothing, bucket: 500 })).toEqual([
      {
        offers: 0,
        candidates: 0,
        allCandidates: 0,
        proposals: null,
        p10: null,
        p25: null,
        median: null,
        p75: null,
        p90: null,
        mean: null,
        medianInterval: null,
        mode: null,
        precision: null,
        withheld: null,
        concentration: null,
      },
    ]);
  });

  it.each(EVERY_KIND)('is answered without a number that is none: %s', (kind) => {
    const ask = everyAsk({ ...WISH, ...nothing })[kind];
    const numbers: unknown[] = [];
    JSON.stringify(answer(holding, kind, ask), (_, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('has no rows in tables, no share, and steps and levels of none', () => {
    const asks = everyAsk({ ...WISH, ...scopeWith({ country: ['no such land'] }) });
    expect(answer(holding, 'specializations', asks.specializations)).toEqual([]);
    expect(answer(holding, 'technologies', asks.technologies)).toEqual([]);
    expect(answer(holding, 'reach', asks.reach)).toEqual([{ share: null, added: null }]);
    const [ladder = []] = answer(holding, 'seniority', asks.seniority);
    const [points = []] = answer(holding, 'trend', asks.trend);
    expect(ladder).toHaveLength(5);
    expect(points.length).toBeGreaterThan(12);
    for (const { offers, median, withheld } of [...ladder, ...points]) {
      expect({ offers, median, withheld }).toEqual({ offers: 0, median: null, withheld: null });
    }
  });

  it('is that of a range without room', () => {
    const empty = scopeWith({ salary: { from: 5000, to: 5000 } });
    expect(answer(holding, 'account', empty)).toMatchObject([{ counted: 0 }]);
  });

  it('has no bars and no grid', () => {
    const { grid, cohorts } = answer(holding, 'histogram', { ...nothing, bucket: 500 });
    expect(grid).toBeNull();
    expect(cohorts[0]?.bars).toEqual([]);
  });

  it('still says which filter to relax', () => {
    const [freed] = answer(holding, 'relaxation', nothing).seniority;
    expect(freed).toBeGreaterThan(0);
  });

  it('compares as nothing', () => {
    const pair = { ...SCOPE, selections: [EVERYTHING, ...nothing.selections], a: 0, b: 1 };
    expect(answer(holding, 'comparison', pair)).toMatchObject({
      medianDifference: null,
      standardised: null,
      superiority: null,
      nesting: 'none',
    });
    expect(answer(holding, 'difference', pair).raw).toEqual({
      difference: null,
      interval: null,
      verdict: 'unknown',
    });
  });
});
