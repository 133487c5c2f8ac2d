import { describe, expect, it } from 'vitest';
import type { IntervalVerdict } from '../../../src/domain/answer';
import { textOf } from '../../../src/domain/sentence';
import { type YearChange, trendFinding, yearPairOf } from '../../../src/views/trend/year-change';

const YEARS = yearPairOf({ from: '2020-01', to: '2024-12' });

const moved = (difference: number, lower: number, upper: number): IntervalVerdict => ({
  difference,
  interval: { lower, upper },
  verdict: lower > 0 ? 'a-higher' : upper < 0 ? 'b-higher' : 'no-clear-difference',
});

const change = (
  name: string,
  difference: IntervalVerdict | null,
  before: number | null = 7000,
): YearChange => ({ slot: name === 'Python' ? 0 : 1, name, difference, before });

const finding = (...changes: readonly YearChange[]) =>
  textOf(trendFinding(changes, YEARS)).replace(/\u00a0/g, ' ');

describe('the years that are compared', () => {
  it('are the last twelve months and the twelve before', () => {
    expect(yearPairOf({ from: '2022-03', to: '2025-06' })).toEqual({
      earlier: { from: '2023-07', to: '2024-06' },
      later: { from: '2024-07', to: '2025-06' },
    });
  });

  it('need 24 months', () => {
    expect(yearPairOf({ from: '2023-01', to: '2024-12' })).not.toBeNull();
    expect(yearPairOf({ from: '2023-02', to: '2024-12' })).toBeNull();
  });
});

describe('the finding', () => {
  it('says how far a median moved where the interval leaves 0 out', () => {
    expect(finding(change('Python', moved(420, 100, 700)))).toBe(
      'The median rose 6 % (+$420) from 2023 to 2024.',
    );
    expect(finding(change('Python', moved(-420, -700, -100)))).toBe(
      'The median fell 6 % (−$420) from 2023 to 2024.',
    );
  });

  it('claims no trend where 0 is within reach', () => {
    expect(finding(change('Python', moved(420, -100, 700)))).toBe(
      'No clear trend from 2023 to 2024: +$420, and the 95 % interval, −$100 to +$700, holds 0.',
    );
  });

  it('speaks of each of several cohorts', () => {
    expect(
      finding(change('Python', moved(420, 100, 700)), change('Django', moved(-50, -400, 300))),
    ).toBe(
      'Python rose 6 % (+$420) from 2023 to 2024. No clear change: Django −$50 (−$400 to +$300).',
    );
    expect(
      finding(change('Python', moved(50, -400, 300)), change('Django', moved(-50, -400, 300))),
    ).toBe(
      'No clear trend from 2023 to 2024: Python +$50 (−$400 to +$300), Django −$50 (−$400 to +$300).',
    );
  });

  it('gives no share where the earlier median is not shown', () => {
    expect(finding(change('Python', moved(420, 100, 700), null))).toBe(
      'The median rose (+$420) from 2023 to 2024.',
    );
  });

  it('waits for every interval', () => {
    expect(finding(change('Python', moved(420, 100, 700)), change('Django', null))).toContain(
      'is being worked out',
    );
  });

  it('says where there are too few months or too few people', () => {
    expect(textOf(trendFinding([], null))).toContain('Fewer than 24 months');
    const unknown = { difference: null, interval: null, verdict: 'unknown' } as const;
    expect(finding(change('Python', unknown))).toBe(
      'Too few to tell whether the median moved from 2023 to 2024.',
    );
  });
});
