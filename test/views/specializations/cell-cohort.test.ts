import { expect, test } from 'vitest';
import { selectionOf, wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { cellCohort } from '../../../src/views/specializations/cell-cohort';

const FOCUSED = {
  ...wholeCohort(1),
  label: 'Ours',
  specialization: ['Back-End Web'],
  allOf: ['Python'],
  overrides: { mode: ['Remote'], seniority: ['Senior'] },
};

test('a cell keeps the technologies and own filters of the focused cohort', () => {
  const cohort = cellCohort(FOCUSED, NO_FILTERS, 'DevOps', 'Middle');
  expect(cohort).toEqual({
    label: null,
    specialization: ['DevOps'],
    allOf: ['Python'],
    anyOf: [],
    noneOf: [],
    overrides: { mode: ['Remote'], seniority: ['Middle'] },
  });
});

test('the column of all levels frees the level, as the table does', () => {
  const filters = { ...NO_FILTERS, seniority: ['Senior'] };
  const cohort = cellCohort(FOCUSED, filters, 'DevOps', null);
  expect(selectionOf({ ...cohort, slot: 2 }, filters).seniority).toEqual([]);
  expect(cellCohort(FOCUSED, NO_FILTERS, 'DevOps', null).overrides).toEqual({ mode: ['Remote'] });
});
