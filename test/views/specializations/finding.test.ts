import { describe, expect, test } from 'vitest';
import { bestOf, findingOf } from '../../../src/views/specializations/finding';
import { specializationOf } from '../support/groups';
import { MARKET } from './market';

describe('the finding', () => {
  test('answers for all levels and for Middles', () => {
    expect(findingOf(MARKET, 'all', '')).toBe(
      'Data Engineering has the highest median: $8,150, and pays Middles best: $6,700 (rough figures aside).',
    );
  });

  test('answers for the level by which the table is sorted, with the technologies', () => {
    expect(findingOf(MARKET, 'Middle', 'Python')).toBe(
      'With Python, Data Engineering pays Middles best: $6,700 (rough figures aside).',
    );
  });

  test('does not let a rough figure win over a better known one', () => {
    expect(bestOf(MARKET, 'Middle')?.names).toEqual(['Data Engineering']);
  });

  test('says that a figure is rough where there is no other', () => {
    const rough = ['Embedded', 'Desktop'].map((name, index) =>
      specializationOf(name, [8000 - index, 7], []),
    );
    expect(findingOf(rough, 'all', '')).toBe('Embedded has the highest median: roughly $8,000.');
  });

  test('names the second winner where Middles earn most elsewhere', () => {
    const market = [
      specializationOf(
        'A',
        [9000, 50],
        [
          [0, 0],
          [5000, 20],
        ],
      ),
      specializationOf(
        'B',
        [8000, 50],
        [
          [0, 0],
          [6000, 20],
        ],
      ),
    ];
    expect(findingOf(market, 'specialization', '')).toBe(
      'A has the highest median: $9,000. B pays Middles best: $6,000.',
    );
  });

  test('names all that share the first place, and shortens a long list', () => {
    const level = [
      [0, 0],
      [6000, 20],
    ] as const;
    const share = (...names: string[]) =>
      names.map((name) => specializationOf(name, [9000, 50], level));
    expect(findingOf(share('A', 'B'), 'all', 'without Go')).toBe(
      'Without Go, A and B share the highest median: $9,000, and pay Middles best: $6,000.',
    );
    expect(findingOf(share('A', 'B', 'C', 'D', 'E'), 'Middle', '')).toBe(
      'A, B and 3 others pay Middles best: $6,000.',
    );
  });

  test('compares nothing where only one shows a figure', () => {
    const alone = [
      specializationOf(
        'A',
        [9000, 50],
        [
          [0, 0],
          [6000, 20],
        ],
      ),
      specializationOf('B', [9500, 4], []),
    ];
    expect(findingOf(alone, 'all', 'Go')).toBe('With Go, only A shows a median: $9,000.');
    expect(findingOf(alone, 'Middle', '')).toBe('Only A shows a median for Middles: $6,000.');
  });

  test('is silent where nothing may be shown', () => {
    expect(findingOf([specializationOf('A', [9000, 3], [])], 'all', '')).toBeNull();
    expect(findingOf([], 'Senior', '')).toBeNull();
  });
});
