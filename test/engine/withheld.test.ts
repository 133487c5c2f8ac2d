import { describe, expect, it } from 'vitest';
import { USUAL_RULES } from '../oracle/groups';
import type { OfferRow } from '../oracle/offers';
import { Random } from '../oracle/random';
import { answer, holdingOf } from './ask-engine';
import { bookOf } from './small-books';
import { compare, people, SCOPE } from './small-groups-of-people';

function compared(...groups: readonly (readonly Partial<OfferRow>[])[]) {
  const book = bookOf(['candidate', 'specialization', 'seniority'], groups.flat());
  return compare(holdingOf(book, new Random(1)));
}

describe('standing at equal seniority', () => {
  it('never rests on a level of a few candidates, however much that level weighs', () => {
    const { comparison, difference } = compared(
      people('A', 'Junior', 19, 2000),
      people('A', 'Senior', 1, 9876),
      people('B', 'Senior', 60, 5000),
    );
    expect(comparison.medianDifference).not.toBeNull();
    expect(comparison.standardised).toBeNull();
    expect(difference.standardised).toEqual({
      difference: null,
      interval: null,
      verdict: 'unknown',
    });
  });

  it('leaves such a level out of what it covers', () => {
    const { comparison } = compared(
      people('A', 'Junior', 20, 2000),
      people('A', 'Senior', 4, 9000),
      people('B', 'Junior', 10, 3000),
      people('B', 'Senior', 66, 5000),
    );
    expect(comparison.standardised).toEqual({ a: 2095, b: 3045, difference: -950, coverage: 0.3 });
  });

  it('has an interval where its levels together hold ten candidates on each side', () => {
    const others = [people('A', 'Senior', 30, 5000), people('B', 'Junior', 30, 2500)];
    const nine = compared(
      ...others,
      people('A', 'Junior', 30, 2000),
      people('B', 'Expert', 9, 4000),
    );
    expect(nine.difference.standardised.interval).not.toBeNull();
    const few = compared(people('A', 'Junior', 30, 2000), people('A', 'Senior', 9, 4000), [
      ...people('B', 'Senior', 9, 4500),
      ...people('B', 'Expert', 30, 7000),
    ]);
    expect(few.difference.raw.interval).not.toBeNull();
    expect(few.difference.standardised.difference).toBe(-500);
    expect(few.difference.standardised.interval).toBeNull();
    const both = compared(
      people('A', 'Junior', 5, 2000),
      people('A', 'Senior', 5, 4000),
      people('B', 'Junior', 5, 2500),
      people('B', 'Senior', 5, 4500),
    );
    expect(both.difference.standardised.interval).not.toBeNull();
  });
});

describe('the chance that A is higher', () => {
  it('is shown from ten candidates on each side', () => {
    const beside = (count: number) =>
      compared(people('A', 'Senior', count, 5000), people('B', 'Senior', 20, 5000)).comparison;
    expect(beside(9)).toMatchObject({ medianDifference: -55, superiority: null });
    expect(beside(10).superiority).not.toBeNull();
  });
});

describe('the difference at a level', () => {
  it('has an interval from ten candidates on each side', () => {
    const { difference } = compared(
      people('A', 'Junior', 9, 2000),
      people('A', 'Senior', 10, 5000),
      people('B', 'Junior', 20, 2500),
      people('B', 'Senior', 20, 5500),
    );
    expect(difference.levels).toMatchObject([
      { level: 'Junior', difference: -555, interval: null, verdict: 'unknown' },
      { level: 'Senior', difference: -550, verdict: 'b-higher' },
    ]);
  });
});

describe('the histogram', () => {
  const histogramOf = (salaries: readonly number[]) =>
    answer(
      holdingOf(
        bookOf(
          [],
          salaries.map((salary) => ({ salary })),
        ),
        new Random(1),
      ),
      'histogram',
      { ...SCOPE, bucket: 500 },
    );

  it('does not give away the median of a data set of four by what it calls plausible', () => {
    expect(histogramOf([4000, 5000, 6000, 7000]).plausible).toBeNull();
    expect(histogramOf([4000, 5000, 6000, 7000, 8000]).plausible?.low).toBe(120);
  });

  it('does not give away where the smallest and largest amounts lie by its grid', () => {
    const usual = [3000, 3100, 3200, 3300, 3400, 3500, 3600, 3700, 3800, 3900, 4000, 4100];
    const { grid, cohorts } = histogramOf([1600, ...usual, 5700]);
    expect(cohorts[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
      [null, 3500],
      [3500, null],
    ]);
    expect(grid).toEqual({ from: 3000, to: 4000 });
  });

  it('covers 200 buckets at most, whatever the quartiles of candidates are', () => {
    const few = [100, 600, 1100].map((salary) => ({ salary, candidate: `${salary}`, offers: 20 }));
    const many = [1, 2, 3, 4, 5, 6, 7].map((place) => ({
      salary: place * 1e15,
      candidate: `rich ${place}`,
    }));
    const holding = holdingOf(bookOf(['candidate'], [...few, ...many]), new Random(1));
    const ask = { ...SCOPE, count: 'candidate', bucket: 500 } as const;
    const { grid, cohorts } = answer(holding, 'histogram', ask);
    expect(cohorts[0]?.bars).toMatchObject([{ from: null, to: null, candidates: 10 }]);
    expect(grid).toEqual({ from: 1000, to: 1500 });
  });

  it('covers the quartiles where everything is one bar', () => {
    const { grid, cohorts } = histogramOf([
      1000, 2000, 2500, 3000, 3500, 3600, 4500, 5000, 6000, 7000,
    ]);
    expect(cohorts[0]?.bars).toMatchObject([{ from: null, to: null, offers: 10 }]);
    expect(grid).toEqual({ from: 2500, to: 5000 });
  });
});

describe('a company rule', () => {
  const offersOf = (companies: readonly string[]) =>
    Array.from({ length: 40 }, (_, place) => ({
      salary: 3000 + 50 * place,
      company: companies[place % companies.length] ?? '',
    }));
  const withheldWith = (columns: readonly 'company'[], companies: readonly string[]) => {
    const holding = holdingOf(bookOf(columns, offersOf(companies)), new Random(1), {
      ...USUAL_RULES,
      companyRule: true,
    });
    return answer(holding, 'summary', { ...SCOPE, bucket: 500 })[0]?.withheld;
  };

  it('needs five companies that are named', () => {
    expect(withheldWith(['company'], ['a', 'b', 'c', 'd', 'e'])).toBeNull();
    expect(withheldWith(['company'], ['a', 'b', 'c', 'd', 'Not stated'])).toBe('companies');
  });

  it('shows nothing of data that name no company', () => {
    expect(withheldWith([], ['a', 'b', 'c', 'd', 'e'])).toBe('companies');
  });
});
