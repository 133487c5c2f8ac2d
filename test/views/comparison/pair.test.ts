import { describe, expect, it } from 'vitest';
import { chosenPair, pairOptions } from '../../../src/views/comparison/pair';
import { separationOf } from '../../../src/views/comparison/separation';
import { COMPARISON, technologyCohort } from './comparisons';

const PYTHON = technologyCohort(0, 'Python');
const DJANGO = technologyCohort(1, 'Django');
const GO = technologyCohort(3, 'Go');

describe('the pairs', () => {
  it('compare the later with the earlier, the first cohort in front', () => {
    expect(pairOptions([PYTHON, DJANGO, GO])).toEqual([
      { value: '1-0', label: 'Django with Python', pair: { a: 1, b: 0 } },
      { value: '3-0', label: 'Go with Python', pair: { a: 2, b: 0 } },
      { value: '3-1', label: 'Go with Django', pair: { a: 2, b: 1 } },
    ]);
    expect(pairOptions([PYTHON])).toEqual([]);
  });

  it('stay chosen while both cohorts are there', () => {
    expect(chosenPair(pairOptions([PYTHON, DJANGO, GO]), '3-1')?.pair).toEqual({ a: 2, b: 1 });
    expect(chosenPair(pairOptions([DJANGO, GO]), '3-1')?.pair).toEqual({ a: 1, b: 0 });
    expect(chosenPair(pairOptions([PYTHON, GO]), '3-1')?.label).toBe('Go with Python');
    expect(chosenPair([], '3-1')).toBeNull();
  });
});

describe('the separation', () => {
  it('takes from the larger what makes the smaller, whichever is first', () => {
    const expected = { cohort: PYTHON, noneOf: ['Django'], label: 'Python without Django' };
    expect(separationOf(DJANGO, PYTHON, COMPARISON)).toEqual(expected);
    const swapped = { ...COMPARISON.overlap, candidatesOfA: 274, candidatesOfB: 107 };
    expect(separationOf(PYTHON, DJANGO, { overlap: swapped, nesting: 'none' })).toEqual(expected);
  });

  it('is not offered where nobody is in both or both are the same', () => {
    const apart = { overlap: { ...COMPARISON.overlap, both: 0 }, nesting: 'none' } as const;
    expect(separationOf(DJANGO, PYTHON, apart)).toBeNull();
    expect(separationOf(DJANGO, PYTHON, { ...COMPARISON, nesting: 'same' })).toBeNull();
  });
});
