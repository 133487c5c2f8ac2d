import { describe, expect, it, vi } from 'vitest';
import type { Book } from '../oracle/offers';
import { Random } from '../oracle/random';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { clusteredBook, type Population, TRUE_MEDIAN } from './clustered-data';

vi.setConfig({ testTimeout: 60_000 });

const A = { ...EVERYTHING, specialization: ['A'] };
const B = { ...EVERYTHING, specialization: ['B'] };

type Covers = (book: Book, random: Random) => boolean;

const medianCovers: Covers = (book, random) => {
  const ask = { selections: [A], unit: 'month', count: 'offer', bucket: 500 } as const;
  const [summary] = answer(holdingOf(book, random), 'summary', ask);
  const interval = summary?.medianInterval;
  if (interval == null) throw new RangeError('no interval was shown');
  const { lower, upper } = interval;
  return (
    (lower ?? Number.NEGATIVE_INFINITY) <= TRUE_MEDIAN &&
    TRUE_MEDIAN <= (upper ?? Number.POSITIVE_INFINITY)
  );
};

const differenceCovers: Covers = (book, random) => {
  const ask = { selections: [A, B], unit: 'month', count: 'offer', a: 0, b: 1 } as const;
  const { interval } = answer(holdingOf(book, random), 'difference', ask).raw;
  if (interval === null) throw new RangeError('no interval was shown');
  return interval.lower <= 0 && 0 <= interval.upper;
};

/** Offers without their candidates: what an interval that ignores them sees. */
const withoutCandidates = (book: Book): Book => ({
  ...book,
  columns: new Set([...book.columns].filter((column) => column !== 'candidate')),
});

function coverage(covers: Covers, population: Population, simulations: number, ignoring = false) {
  const random = new Random(2024);
  let covered = 0;
  for (let simulation = 0; simulation < simulations; simulation++) {
    const book = clusteredBook(random, population);
    if (covers(ignoring ? withoutCandidates(book) : book, random)) covered++;
  }
  return covered / simulations;
}

const CONTINUOUS = { rounding: 0, shared: 0 };
const SIZES = [15, 30, 60];

describe('the 95 % interval of the median', () => {
  it.each(SIZES)('covers 93 to 97 in 100 with %i candidates', (candidates) => {
    const share = coverage(medianCovers, { ...CONTINUOUS, candidates }, 800);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each(SIZES)(
    'covers at least 93 in 100 of amounts rounded to 500, %i candidates',
    (candidates) => {
      const population = { candidates, rounding: 500, shared: 0 };
      expect(coverage(medianCovers, population, 400)).toBeGreaterThanOrEqual(0.93);
    },
  );

  it.each(SIZES)('would not, if it ignored who the candidates are: %i of them', (candidates) => {
    const share = coverage(medianCovers, { ...CONTINUOUS, candidates }, 400, true);
    expect(share).toBeLessThan(0.9);
  });
});

describe('the 95 % interval of a difference of medians', () => {
  it.each(SIZES)('covers 93 to 97 in 100 with %i candidates on each side', (candidates) => {
    const share = coverage(differenceCovers, { ...CONTINUOUS, candidates }, 400);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each(SIZES)('covers 93 to 97 in 100 when half of %i candidates are on both', (candidates) => {
    const share = coverage(differenceCovers, { candidates, rounding: 0, shared: 0.5 }, 400);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it.each(SIZES)('covers at least 93 in 100 of amounts rounded to 500, %i', (candidates) => {
    const population = { candidates, rounding: 500, shared: 0.5 };
    expect(coverage(differenceCovers, population, 200)).toBeGreaterThanOrEqual(0.93);
  });

  it.each(SIZES)('would not, if it ignored who the candidates are: %i of them', (candidates) => {
    const population = { ...CONTINUOUS, candidates };
    expect(coverage(differenceCovers, population, 100, true)).toBeLessThan(0.9);
  });
});
