import { describe, expect, test } from 'vitest';
import { FIRST_ORDER, orderAfter, sortRows } from '../../../src/views/specializations/order';
import { specializationOf } from '../support/groups';
import { MARKET } from './market';

const names = (...order: Parameters<typeof sortRows>) =>
  sortRows(...order).map(({ specialization }) => specialization);

describe('the order of the table', () => {
  test('begins with the highest median of all levels', () => {
    expect(names(MARKET, FIRST_ORDER)).toEqual([
      'Data Engineering',
      'Embedded',
      'Back-End Web',
      'Sales',
    ]);
  });

  test('puts rows without a figure last, both ways', () => {
    expect(names(MARKET, { column: 'Junior', direction: 'descending' }).slice(2)).toEqual([
      'Embedded',
      'Sales',
    ]);
    expect(names(MARKET, { column: 'Junior', direction: 'ascending' })).toEqual([
      'Back-End Web',
      'Data Engineering',
      'Embedded',
      'Sales',
    ]);
  });

  test('sorts names both ways', () => {
    const ascending = names(MARKET, { column: 'specialization', direction: 'ascending' });
    const descending = names(MARKET, { column: 'specialization', direction: 'descending' });
    expect(ascending).toEqual(['Back-End Web', 'Data Engineering', 'Embedded', 'Sales']);
    expect(descending).toEqual(ascending.toReversed());
  });

  test('breaks ties by name, whatever the direction', () => {
    const tied = ['C', 'A', 'B'].map((name) => specializationOf(name, [5000, 20], []));
    expect(names(tied, { column: 'all', direction: 'descending' })).toEqual(['A', 'B', 'C']);
    expect(names(tied, { column: 'all', direction: 'ascending' })).toEqual(['A', 'B', 'C']);
  });
});

describe('a click on a column head', () => {
  test('turns the same column round', () => {
    expect(orderAfter(FIRST_ORDER, 'all')).toEqual({ column: 'all', direction: 'ascending' });
  });

  test('begins another with the highest figure, and names with A', () => {
    expect(orderAfter(FIRST_ORDER, 'Middle').direction).toBe('descending');
    expect(orderAfter(FIRST_ORDER, 'specialization').direction).toBe('ascending');
  });
});
