import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import {
  activeCount,
  countColumns,
  dimensionsOf,
  optionRows,
  shownOptions,
  toggled,
} from '../../../src/views/filters/filters-view-model';
import { unrestrictedWords } from '../../../src/views/filters/unrestricted';
import { datasetOf } from '../support/datasets';

const python = { ...wholeCohort(0), allOf: ['Python'] };
const django = { ...wholeCohort(1), allOf: ['Django'] };
const columns = countColumns([python, django], 0);

describe('the columns of counts', () => {
  it('are one for each of two cohorts, and the focused one of more', () => {
    expect(columns.map(({ name }) => name)).toEqual(['Python', 'Django']);
    const three = [python, django, { ...wholeCohort(2), allOf: ['Go'] }];
    expect(countColumns(three, 2)).toEqual([{ slot: 2, name: 'Go', index: 2 }]);
  });
});

describe('options', () => {
  const facet = [
    { value: 'Remote', offers: [233, 87] },
    { value: 'Office', offers: [0, 0] },
  ];

  it('keep their place with nothing behind them', () => {
    expect(optionRows(['Remote', 'Office'], ['Remote'], facet, columns)).toEqual([
      { value: 'Remote', chosen: true, counts: [233, 87], none: false },
      { value: 'Office', chosen: false, counts: [0, 0], none: true },
    ]);
  });

  it('have no counts while those are on their way', () => {
    const [row] = optionRows(['Remote'], [], null, columns);
    expect(row).toMatchObject({ counts: [null, null], none: false });
  });

  it('show what is chosen though the data lacks it, so that it can be taken away', () => {
    const rows = optionRows(['Remote'], ['Moon'], facet, columns);
    expect(rows.at(-1)).toMatchObject({ value: 'Moon', chosen: true, none: true });
  });

  it('are toggled in the order of the data', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });
});

describe('a long list', () => {
  const rows = optionRows(
    Array.from({ length: 10 }, (_, index) => `Country ${index}`),
    ['Country 8'],
    null,
    columns,
  );

  it('shows the first six and what is chosen', () => {
    const shown = shownOptions(rows, '', false);
    expect(shown.rows.map(({ value }) => value)).toContain('Country 8');
    expect(shown).toMatchObject({ more: 3, searchable: true });
    expect(shownOptions(rows, '', true).rows).toHaveLength(10);
  });

  it('is searched in any case', () => {
    expect(shownOptions(rows, ' country 7', false).rows.map(({ value }) => value)).toEqual([
      'Country 7',
    ]);
    expect(shownOptions(rows, 'x', false).rows).toEqual([]);
  });
});

describe('dimensions', () => {
  it('are those that the data has', () => {
    expect(dimensionsOf(datasetOf())).toEqual([
      'period',
      'seniority',
      'years',
      'english',
      'country',
      'mode',
      'salary',
    ]);
    const { options } = datasetOf();
    const bare = datasetOf({
      months: null,
      mostYears: null,
      options: { ...options, english: [], mode: [] },
    });
    expect(dimensionsOf(bare)).toEqual(['seniority', 'country', 'salary']);
  });

  it('are counted where they restrict, and named where they do not', () => {
    const filters = { ...NO_FILTERS, seniority: ['Senior'], period: { from: '2024-01', to: null } };
    expect(activeCount(filters, dimensionsOf(datasetOf()))).toBe(2);
    expect(unrestrictedWords(dimensionsOf(datasetOf()), filters)).toBe(
      'all countries, all work modes',
    );
  });
});
