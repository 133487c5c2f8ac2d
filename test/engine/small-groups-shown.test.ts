import { describe, expect, it } from 'vitest';
import { USUAL_RULES } from '../oracle/groups';
import type { OfferRow } from '../oracle/offers';
import { Random } from '../oracle/random';
import { answer, holdingOf } from './ask-engine';
import { bookOf } from './small-books';
import { compare, people, SCOPE } from './small-groups-of-people';

describe('small groups that a person has chosen to see', () => {
  const bucket = 500;
  const shown = (rows: readonly Partial<OfferRow>[]) =>
    holdingOf(bookOf(['candidate', 'specialization', 'seniority'], rows), new Random(1), {
      ...USUAL_RULES,
      smallGroups: 'shown',
    });

  it('show every figure but an interval, and say that they are rough', () => {
    const [summary] = answer(shown(people('A', 'Junior', 3, 2000)), 'summary', {
      ...SCOPE,
      bucket,
    });
    expect(summary).toMatchObject({
      candidates: 3,
      p10: 2002,
      median: 2010,
      p90: 2018,
      mean: 2010,
      mode: { from: 2000, to: 2500 },
      medianInterval: null,
      precision: 'rough',
      withheld: null,
    });
  });

  it('show the offers of one person who holds more than half', () => {
    const one = { candidate: 'one', specialization: 'A', salary: 4000 };
    const rows = [...people('A', 'Junior', 12, 2000), ...Array.from({ length: 20 }, () => one)];
    const [summary] = answer(shown(rows), 'summary', { ...SCOPE, bucket });
    expect(summary).toMatchObject({ median: 4000, precision: 'rough', withheld: null });
  });

  it('are not weighed anew: few would stand for many', () => {
    const holding = shown([
      ...people('A', 'Junior', 10, 2000),
      ...people('A', 'Senior', 90, 5000),
      ...people('B', 'Junior', 60, 3000),
      ...people('B', 'Senior', 1, 9876),
    ]);
    const { standardised } = compare(holding).comparison;
    expect(standardised).toMatchObject({ a: 2045, b: 3295, coverage: 70 / 161 });
    expect(compare(holding).difference.standardised.difference).toBe(2045 - 3295);
  });

  it('show bars of a single person', () => {
    const rows = [0, 1, 2].flatMap((step) => people('A', 'Junior', 1, 2000 + 500 * step));
    const named = rows.map((row, place) => ({ ...row, candidate: `person ${place}` }));
    const { cohorts } = answer(shown(named), 'histogram', { ...SCOPE, bucket });
    expect(cohorts[0]?.bars).toMatchObject([
      { from: 2000, to: 2500, candidates: 1 },
      { from: 2500, to: 3000, candidates: 1 },
      { from: 3000, to: 3500, candidates: 1 },
    ]);
  });

  it('have a difference, but no interval and no verdict below ten people', () => {
    const holding = shown([...people('A', 'Junior', 3, 2000), ...people('B', 'Junior', 20, 3000)]);
    const { comparison, difference } = compare(holding);
    expect(comparison).toMatchObject({
      medianDifference: 2010 - 3095,
      superiority: null,
    });
    expect(difference.raw).toMatchObject({
      interval: null,
      verdict: 'unknown',
    });
  });
});
