import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/domain/cohort';
import type { Holding } from '../../src/engine/holding';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { answer, asNew, EVERYTHING, holdingOf, stepsOf } from './ask-engine';
import { everyAsk, QUICK_KINDS, type Wish } from './every-question';
import { expectSame } from './matching';
import { bookOf as smallBook } from './small-books';

type Change = (wish: Wish, random: Random) => Wish;

/** A whole number of thousands in either unit, so that one bound can mean something in both. */
const amount = (random: Random) => 1000 * (2 + random.below(90));

const SELECTION_CHANGES: readonly ((random: Random) => Partial<Selection>)[] = [
  (random) => ({ specialization: [`role ${random.below(3)}`] }),
  (random) => ({ specialization: [], noneOf: [`skill ${random.below(4)}`] }),
  (random) => ({ allOf: [`skill ${random.below(4)}`], anyOf: [], noneOf: [] }),
  (random) => ({ allOf: [], anyOf: [`skill ${random.below(4)}`, `skill ${random.below(4)}`] }),
  (random) => ({ seniority: [random.pick(['Junior', 'Middle', 'Senior'])] }),
  (random) => ({ seniority: [], english: ['Fluent', random.pick(['None', 'Beginner'])] }),
  (random) => ({ english: [], country: ['land 0', `land ${1 + random.below(2)}`] }),
  (random) => ({ country: [], mode: ['Remote', random.pick(['Office', 'Hybrid'])] }),
  (random) => ({ mode: [], years: { from: random.below(3), to: 4 + random.below(8) } }),
  (random) => ({ years: { from: null, to: 6 + random.below(6) } }),
  (random) => ({ years: null, salary: { from: amount(random), to: null } }),
  (random) => ({ salary: { from: null, to: amount(random) } }),
  (random) => ({ salary: null, period: { from: `2023-0${1 + random.below(9)}`, to: null } }),
  (random) => ({ period: { from: '2023-02', to: `2023-1${random.below(3)}` } }),
  () => ({ period: null }),
];

const inFirst =
  (change: (random: Random) => Partial<Selection>): Change =>
  (wish, random) => {
    const [first = EVERYTHING, ...others] = wish.selections;
    return { ...wish, selections: [{ ...first, ...change(random) }, ...others] };
  };

/** Each changes one thing that a question says, and leaves all others as they are. */
const CHANGES: readonly Change[] = [
  ...SELECTION_CHANGES.map(inFirst),
  (wish) => ({ ...wish, unit: wish.unit === 'month' ? 'year' : 'month' }),
  (wish) => ({ ...wish, count: wish.count === 'offer' ? 'candidate' : 'offer' }),
  (wish) => ({ ...wish, step: wish.step === 'month' ? 'quarter' : 'month' }),
  (wish) => ({ ...wish, bucket: wish.bucket === 500 ? 1000 : 500 }),
  (wish, random) => ({ ...wish, budget: amount(random), raise: 500 * random.below(9) }),
  (wish) => ({ ...wish, selections: wish.selections.toReversed() }),
  (wish) => ({ ...wish, a: wish.b, b: wish.a }),
  (wish) => ({ ...wish, selections: [...wish.selections, EVERYTHING].slice(-3) }),
];

const WISH: Wish = {
  selections: [EVERYTHING, { ...EVERYTHING, specialization: ['role 0'] }],
  unit: 'month',
  count: 'offer',
  bucket: 500,
  step: 'month',
  a: 0,
  b: 1,
  budget: 5000,
  raise: 500,
};

const BRUSHED = { ...EVERYTHING, salary: { from: 2000, to: 9000 } };

const bookOf = (seed: number) =>
  randomBook(new Random(seed), {
    rows: 220,
    candidates: 70,
    specializations: 3,
    skills: 4,
    countries: 3,
    companies: 9,
  });

const holdingFor = (seed: number): Holding => holdingOf(bookOf(seed), new Random(7));

/** A walk of single changes, now and then back to what was asked a while ago. */
function* walk(random: Random): Generator<Wish> {
  const asked: Wish[] = [WISH];
  for (const change of [...random.shuffled(CHANGES), ...random.shuffled(CHANGES)]) {
    const before = random.chance(0.2) ? random.pick(asked.slice(-6)) : asked.at(-1);
    const wish = change(before ?? WISH, random);
    asked.push(wish);
    yield wish;
    if (random.chance(0.2)) yield random.pick(asked.slice(-6));
  }
}

describe('what was asked before', () => {
  it.each([1, 2, 3])('does not show in any answer: walk %i', (seed) => {
    const held = holdingFor(seed);
    for (const wish of walk(new Random(100 + seed))) {
      const asks = everyAsk(wish);
      for (const kind of QUICK_KINDS) {
        const expected = answer(asNew(held), kind, asks[kind]);
        expectSame(answer(held, kind, asks[kind]), expected, kind);
      }
    }
  });

  it('does not show in a difference', () => {
    const held = holdingFor(4);
    for (const change of new Random(104).shuffled(CHANGES)) {
      const { difference } = everyAsk(change(WISH, new Random(5)));
      const expected = answer(asNew(held), 'difference', difference);
      expectSame(answer(held, 'difference', difference), expected, 'difference');
    }
  });

  it.each<[string, readonly Partial<Selection>[]]>([
    ['years', [{ years: { from: 2, to: 5 } }, { years: { from: 3, to: 5 } }]],
    ['years up to', [{ years: { from: 2, to: 5 } }, { years: { from: 2, to: 9 } }]],
    ['salary', [{ salary: { from: 3000, to: 9000 } }, { salary: { from: 4000, to: 9000 } }]],
    ['salary up to', [{ salary: { from: null, to: 9000 } }, { salary: { from: null, to: 5000 } }]],
    [
      'period',
      [{ period: { from: '2023-02', to: null } }, { period: { from: '2023-04', to: null } }],
    ],
    [
      'period up to',
      [{ period: { from: null, to: '2023-06' } }, { period: { from: null, to: '2023-04' } }],
    ],
    [
      'lists of one value',
      [{ seniority: ['Not stated'] }, { english: ['Not stated'] }, { mode: ['Not stated'] }],
    ],
    [
      'ranges of one number',
      [{ years: { from: null, to: 24_282 } }, { period: { from: null, to: '2023-06' } }],
    ],
    ['technologies', [{ allOf: ['skill 1'] }, { anyOf: ['skill 1'] }, { noneOf: ['skill 1'] }]],
  ])('does not show where little else differs: %s', (_, changes) => {
    const held = holdingFor(8);
    for (const change of [...changes, ...changes.toReversed()]) {
      const asks = everyAsk({ ...WISH, selections: [{ ...EVERYTHING, ...change }, EVERYTHING] });
      for (const kind of QUICK_KINDS) {
        expectSame(answer(held, kind, asks[kind]), answer(asNew(held), kind, asks[kind]), kind);
      }
    }
  });

  it('does not take the interval from the cards when a salary filter goes', () => {
    const held = holdingFor(1);
    const cards = (salary: Selection['salary']) =>
      answer(held, 'summary', {
        ...everyAsk(WISH).summary,
        selections: [{ ...EVERYTHING, salary }],
      });
    answer(held, 'histogram', { ...everyAsk(WISH).histogram, selections: [BRUSHED] });
    expect(cards(null)[0]?.medianInterval).not.toBeNull();
    expect(cards(BRUSHED.salary)[0]?.medianInterval).not.toBeNull();
  });

  it('does not show in bars that fill the same bucket in another unit or width', () => {
    const usual = Array.from({ length: 40 }, (_, place) => ({ salary: 3000 + 20 * place }));
    const held = holdingOf(smallBook([], [...usual, { salary: 50_000 }]), new Random(1));
    const ends = (unit: Wish['unit'], bucket: number) => {
      const ask = { ...everyAsk({ ...WISH, unit }).histogram, bucket };
      const { cohorts } = answer(held, 'histogram', { ...ask, selections: [EVERYTHING] });
      return cohorts[0]?.bars.map(({ from, to }) => [from, to]);
    };
    expect(ends('month', 100_000)).toEqual([[0, 100_000]]);
    expect(ends('year', 100_000)).toEqual([[0, null]]);
    expect(ends('month', 200_000)).toEqual([[0, 200_000]]);
    expect(ends('month', 100_000)).toEqual([[0, 100_000]]);
  });

  it('does not show in bars of the same cohort beside another', () => {
    const people = (specialization: string, salaries: readonly number[]) =>
      salaries.map((salary) => ({ specialization, salary }));
    const evenly = (from: number, to: number) =>
      Array.from({ length: 40 }, (_, place) => from + ((to - from) * place) / 40);
    const beyond = [610, 620, 630, 640, 650, 9010, 9020, 9030, 9040, 9050];
    const held = holdingOf(
      smallBook(
        ['specialization'],
        [
          ...people('A', [...evenly(3000, 4000), ...beyond]),
          ...people('low', evenly(100, 3990)),
          ...people('high', evenly(3010, 12_000)),
        ],
      ),
      new Random(1),
    );
    const barsOfA = (...names: readonly string[]) => {
      const selections = names.map((name) => ({ ...EVERYTHING, specialization: [name] }));
      const ask = { ...everyAsk(WISH).histogram, selections };
      const [first, fresh] = [held, asNew(held)].map((own) => answer(own, 'histogram', ask));
      expectSame(first, fresh);
      return first?.cohorts[0]?.bars.length;
    };
    const alone = barsOfA('A');
    expect(barsOfA('A', 'low')).not.toBe(alone);
    expect(barsOfA('A', 'high')).not.toBe(alone);
    expect(barsOfA('A')).toBe(alone);
  });

  it('does not show where the same was asked in another order', () => {
    const table = holdingFor(5);
    const wishes = [...walk(new Random(105))].slice(0, 12);
    const summaries = (order: readonly Wish[]) => {
      const held = asNew(table);
      return new Map(order.map((wish) => [wish, answer(held, 'summary', everyAsk(wish).summary)]));
    };
    const [one, other] = [summaries(wishes), summaries(wishes.toReversed())];
    for (const wish of wishes) expectSame(other.get(wish), one.get(wish));
  });
});

describe('what is asked in between', () => {
  it.each(['specializations', 'technologies', 'difference'] as const)(
    'does not show in an answer that comes in steps: %s',
    (kind) => {
      const table = holdingFor(6);
      const others = [...walk(new Random(106))];
      for (const count of ['offer', 'candidate'] as const) {
        const ask = everyAsk({ ...WISH, count })[kind];
        const held = asNew(table);
        const steps = stepsOf(held, kind, ask);
        let taken = 0;
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) {
          const wish = others[taken++ % others.length] ?? WISH;
          for (const quick of QUICK_KINDS) answer(held, quick, everyAsk(wish)[quick]);
          if (taken > 24) break;
        }
        while (step.done !== true) step = steps.next();
        expect(taken).toBeGreaterThan(2);
        expectSame(step.value, answer(asNew(table), kind, ask), kind);
      }
    },
  );
});
