import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntervalVerdict, Verdict } from '../../src/domain/answer';
import type { Selection } from '../../src/domain/cohort';
import { without } from '../../src/domain/filters';
import { COUNT_UNITS } from '../../src/domain/vocabulary';
import { Oracle } from '../oracle/answers';
import type { Book, OfferRow } from '../oracle/offers';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { randomSelection } from '../oracle/random-selection';
import { passing } from '../oracle/select';
import { answer, EVERYTHING, holdingOf } from './ask-engine';
import { expectSame } from './matching';

const RUNS = { numRuns: 25, seed: 5 };
const seeds = fc.integer({ min: 1, max: 1e9 });
const counts = fc.constantFrom(...COUNT_UNITS);

interface Drawn {
  readonly random: Random;
  readonly book: Book;
  readonly selections: readonly Selection[];
}

function draw(seed: number, rows = 250): Drawn {
  const random = new Random(seed);
  const book = randomBook(random, { rows });
  const oracle = new Oracle(book);
  const selections = [1, 2].map(() => randomSelection(random, oracle));
  return { random, book, selections: [EVERYTHING, ...selections] };
}

const OPPOSITE: Readonly<Record<Verdict, Verdict>> = {
  'a-higher': 'b-higher',
  'b-higher': 'a-higher',
  'no-clear-difference': 'no-clear-difference',
  unknown: 'unknown',
};

const scopeOf = (selections: readonly Selection[], count: 'offer' | 'candidate') =>
  ({ selections, unit: 'month', count, bucket: 500, step: 'month' }) as const;

describe('the engine', () => {
  it('does not mind the order of the rows', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed);
        const shuffled = { ...book, rows: random.shuffled(book.rows) };
        const [one, other] = [holdingOf(book, random), holdingOf(shuffled, random)];
        for (const kind of ['summary', 'histogram', 'seniority', 'facets', 'trend'] as const) {
          const ask = scopeOf(selections, count);
          expectSame(answer(other, kind, ask), answer(one, kind, ask));
        }
      }),
      { ...RUNS, numRuns: 8 },
    );
  });

  it('counts a row of weight k like k rows', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed);
        const rows = book.rows.flatMap((row): readonly OfferRow[] =>
          row.offers === 0
            ? [row]
            : Array.from({ length: row.offers }, () => ({ ...row, offers: 1 })),
        );
        const [heavy, long] = [holdingOf(book, random), holdingOf({ ...book, rows }, random)];
        for (const kind of ['summary', 'histogram', 'seniority', 'facets', 'account'] as const) {
          const ask = scopeOf(selections, count);
          expectSame(answer(long, kind, ask), answer(heavy, kind, ask));
        }
      }),
      RUNS,
    );
  });

  it('changes the sign when A and B are swapped, and nothing else', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed, 150);
        const holding = holdingOf(book, random);
        const ask = { ...scopeOf(selections, count), a: 0, b: 1 };
        const swapped = { ...ask, a: 1, b: 0 };
        const [one, other] = [
          answer(holding, 'comparison', ask),
          answer(holding, 'comparison', swapped),
        ];
        const negated = (value: number | null | undefined) => (value == null ? null : 0 - value);
        expectSame(other.medianDifference, negated(one.medianDifference));
        expectSame(other.standardised?.difference ?? null, negated(one.standardised?.difference));
        expectSame(other.standardised?.coverage, one.standardised?.coverage);
        expectSame(other.superiority, one.superiority === null ? null : 1 - one.superiority);
        const turned = ({ difference, interval, verdict }: IntervalVerdict): IntervalVerdict => ({
          difference: negated(difference),
          interval: interval && { lower: 0 - interval.upper, upper: 0 - interval.lower },
          verdict: OPPOSITE[verdict],
        });
        const { levels, ...whole } = answer(holding, 'difference', ask);
        const back = answer(holding, 'difference', swapped);
        expectSame(back.raw, turned(whole.raw));
        expectSame(back.standardised, turned(whole.standardised));
        expectSame(
          back.levels,
          levels.map((own) => ({ level: own.level, ...turned(own) })),
        );
      }),
      { ...RUNS, numRuns: 10 },
    );
  });

  it('moves every figure by what is added to every amount', () => {
    fc.assert(
      fc.property(seeds, counts, fc.integer({ min: 1, max: 40 }), (seed, count, buckets) => {
        const { random, book } = draw(seed);
        const shift = buckets * 500;
        const rows = book.rows.map((row) => ({
          ...row,
          salary: row.salary === null ? null : row.salary + shift,
        }));
        const ask = scopeOf([EVERYTHING], count);
        const [before] = answer(holdingOf(book, random), 'summary', ask);
        const [after] = answer(holdingOf({ ...book, rows }, random), 'summary', ask);
        for (const figure of ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const) {
          expectSame(after?.[figure], (before?.[figure] ?? Number.NaN) + shift, figure);
        }
        expectSame(after?.mode?.from, (before?.mode?.from ?? Number.NaN) + shift);
        const ends = before?.medianInterval ?? { lower: null, upper: null };
        expectSame(after?.medianInterval, {
          lower: ends.lower === null ? null : ends.lower + shift,
          upper: ends.upper === null ? null : ends.upper + shift,
        });
      }),
      RUNS,
    );
  });

  it('has facets that add up to the offers with their dimension freed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, book, selections } = draw(seed);
        const holding = holdingOf(book, random);
        const facets = answer(holding, 'facets', scopeOf(selections, 'offer'));
        const freed = answer(holding, 'relaxation', scopeOf(selections, 'offer'));
        for (const dimension of [
          'seniority',
          'english',
          'country',
          'mode',
          'specialization',
        ] as const) {
          selections.forEach((_, cohort) => {
            const sum = facets[dimension].reduce(
              (offers, option) => offers + (option.offers[cohort] ?? 0),
              0,
            );
            expect(sum, dimension).toBe(freed[dimension][cohort]);
          });
        }
      }),
      RUNS,
    );
  });

  it('gives a cohort the same figures as a filter, and a level the same as a cohort of it', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed);
        const holding = holdingOf(book, random);
        const ask = scopeOf(selections, count);
        const together = answer(holding, 'summary', ask);
        const ladders = answer(holding, 'seniority', ask);
        selections.forEach((selection, cohort) => {
          const [alone] = answer(holding, 'summary', { ...ask, selections: [selection] });
          expectSame(together[cohort], alone);
          for (const { level, median, offers, candidates } of ladders[cohort] ?? []) {
            const ofLevel = { ...ask, selections: [{ ...selection, seniority: [level] }] };
            const [own] = answer(holding, 'summary', ofLevel);
            expectSame([own?.median, own?.offers, own?.candidates], [median, offers, candidates]);
          }
        });
      }),
      RUNS,
    );
  });

  it('gives a cohort what a table of its rows alone would give', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed);
        const holding = holdingOf(book, random);
        const selection = without(selections.at(-1) ?? EVERYTHING, 'salary');
        const rows = passing(book, selection, 'month');
        const alone = holdingOf({ ...book, rows }, random);
        const [inAll, inOwn] = [scopeOf([selection], count), scopeOf([EVERYTHING], count)];
        const [cohort] = answer(holding, 'histogram', inAll).cohorts;
        const [table] = answer(alone, 'histogram', inOwn).cohorts;
        expectSame({ ...cohort, implausible: 0 }, { ...table, implausible: 0 });
        expectSame(answer(holding, 'summary', inAll), answer(alone, 'summary', inOwn));
        expectSame(
          answer(holding, 'reach', { ...inAll, budget: 6000, step: 500 }),
          answer(alone, 'reach', { ...inOwn, budget: 6000, step: 500 }),
        );
      }),
      RUNS,
    );
  });

  it('never shows a salary figure of fewer than five candidates', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const { random, book, selections } = draw(seed, 60);
        const holding = holdingOf(book, random);
        const ask = scopeOf(selections, count);
        const small = [
          ...answer(holding, 'summary', ask),
          ...answer(holding, 'seniority', ask).flat(),
          ...answer(holding, 'trend', ask).flat(),
        ].filter(({ candidates }) => candidates < 5);
        for (const { p10, p25, median, p75, p90 } of small) {
          expect([p10, p25, median, p75, p90]).toEqual([null, null, null, null, null]);
        }
        for (const { bars, total } of answer(holding, 'histogram', ask).cohorts) {
          if (total.candidates < 10) expect(bars).toEqual([]);
          for (const bar of [bars[0], bars.at(-1)]) {
            if (bar !== undefined) expect(bar.candidates).toBeGreaterThanOrEqual(5);
          }
        }
      }),
      RUNS,
    );
  });
});
