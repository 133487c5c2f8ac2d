import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filters';
import { filterToRelax } from '../../src/state/relaxation';
import { facetsOf } from '../views/support/facets';

const { freed } = facetsOf({});

test('the filter that brings most offers back to any cohort is relaxed', () => {
  const filters = { ...NO_FILTERS, mode: ['Remote'], seniority: ['Junior'] };
  const counts = { ...freed, mode: [0, 28], seniority: [3, 4], country: [900, 900] };
  expect(filterToRelax(counts, filters)).toEqual({ dimension: 'mode', offers: 28 });
});

test('none is named where none helps', () => {
  expect(filterToRelax(freed, { ...NO_FILTERS, mode: ['Remote'] })).toBeNull();
  expect(filterToRelax({ ...freed, mode: [5] }, NO_FILTERS)).toBeNull();
});
