import { describe, expect, it } from 'vitest';
import { Oracle } from '../oracle/answers';
import { naiveAnswer } from '../oracle/every-answer';
import type { Book, OfferRow } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { randomSelection } from '../oracle/random-selection';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { everyAsk, QUICK_KINDS, type Wish } from './every-question';
import { expectSame } from './matching';

type Order = (rows: readonly OfferRow[], random: Random) => readonly OfferRow[];

const by =
  (...keys: readonly ((row: OfferRow) => string | number)[]): Order =>
  (rows) =>
    rows.toSorted((left, right) => {
      for (const key of keys) {
        const [one, other] = [key(left), key(right)];
        if (one !== other) return one < other ? -1 : 1;
      }
      return 0;
    });

const ORDERS: Readonly<Record<string, Order>> = {
  'by candidate': by(({ candidate }) => candidate),
  'by specialization and month': by(
    ({ specialization }) => specialization,
    ({ month }) => month ?? '',
  ),
  'by month, newest first': (rows, random) =>
    by(({ month }) => month ?? '')(rows, random).toReversed(),
  'by amount': by(({ salary }) => salary ?? 0),
  'those without an offer first': by(({ offers }) => offers),
  shuffled: (rows, random) => random.shuffled(rows),
};

/** How often a candidate's row is not where the candidate's first row is. */
const STRAYING = { 'always at home': 0, 'sometimes elsewhere': 0.3, everywhere: 1 };

/** People whose rows lie in one specialization, month and level, or in several. */
function bookOfStrays(random: Random, straying: number): Book {
  const drawn = randomBook(random, { rows: 260, candidates: 90, specializations: 3, months: 8 });
  const homes = new Map<string, OfferRow>();
  const rows = drawn.rows.map((row): OfferRow => {
    const home = homes.get(row.candidate) ?? row;
    homes.set(row.candidate, home);
    if (random.chance(straying)) return row;
    const { specialization, month, seniority, skills } = home;
    return { ...row, specialization, month, seniority, skills };
  });
  return { ...drawn, rows };
}

const wishOf = (random: Random, oracle: Oracle, count: Wish['count']): Wish => ({
  selections: [EVERYTHING, ...[1, 2].map(() => randomSelection(random, oracle))],
  unit: 'month',
  count,
  bucket: 500,
  step: random.pick(['month', 'quarter']),
  a: 0,
  b: 1,
  budget: 6000,
  raise: 500,
});

describe.each(Object.entries(STRAYING))('candidates whose rows are %s', (_, straying) => {
  const random = new Random(31);
  const book = bookOfStrays(random, straying);
  const oracle = new Oracle(book);
  const expected = (['offer', 'candidate'] as const).map((count) => {
    const asks = everyAsk(wishOf(random, oracle, count));
    return { asks, answers: QUICK_KINDS.map((kind) => naiveAnswer(oracle, kind, asks[kind])) };
  });

  it('have rows in one place or in many', () => {
    const places = new Map<string, Set<string>>();
    for (const { candidate, specialization, month } of book.rows) {
      const own = places.get(candidate) ?? new Set();
      places.set(candidate, own.add(`${specialization} ${month}`));
    }
    const several = [...places.values()].filter(({ size }) => size > 1).length;
    expect(several > 0).toBe(straying > 0);
  });

  it.each(Object.entries(ORDERS))('give the same answers when they stand %s', (_order, order) => {
    const holding = holdingOf({ ...book, rows: order(book.rows, random) }, random);
    for (const { asks, answers } of expected) {
      QUICK_KINDS.forEach((kind, place) => {
        expectSame(answer(holding, kind, asks[kind]), answers[place], kind);
      });
      const { raw, standardised } = answer(holding, 'difference', asks.difference);
      const compared = answer(holding, 'comparison', asks.comparison);
      expectSame(raw.difference, compared.medianDifference);
      expectSame(standardised.difference, compared.standardised?.difference ?? null);
    }
  });
});
