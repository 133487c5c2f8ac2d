import { beforeEach, describe, expect, it } from 'vitest';
import { wholeCohort } from '../../src/domain/cohort';
import {
  addCohort,
  duplicateCohort,
  moveCohort,
  removeCohort,
  restore,
  setBucket,
  setFilter,
  setUnit,
  snapshot,
  swapCohorts,
  updateCohort,
} from '../../src/state/actions';
import { NO_CHOICES, useChoices } from '../../src/state/choices';

const python = { ...wholeCohort(0), allOf: ['Python'] };
const slots = () => useChoices.getState().cohorts.map(({ slot }) => slot);

describe('choices', () => {
  beforeEach(() => restore({ ...NO_CHOICES, cohorts: [python] }));

  it('keeps the place of every cohort when others are removed, swapped or moved', () => {
    addCohort({ ...python, allOf: ['Django'] });
    addCohort({ ...python, allOf: ['Flask'] });
    removeCohort(1);
    expect(slots()).toEqual([0, 2]);
    swapCohorts();
    expect(slots()).toEqual([2, 0]);
    addCohort({ ...python, allOf: ['Go'] });
    expect(slots()).toEqual([2, 0, 1]);
    moveCohort(1, -9);
    expect(slots()).toEqual([1, 2, 0]);
  });

  it('holds one to four cohorts', () => {
    for (const technology of ['A', 'B', 'C', 'D', 'E'])
      addCohort({ ...python, allOf: [technology] });
    expect(slots()).toEqual([0, 1, 2, 3]);
    duplicateCohort(0);
    expect(slots()).toHaveLength(4);
    for (const slot of [0, 1, 2, 3] as const) removeCohort(slot);
    expect(slots()).toEqual([3]);
  });

  it('moves the focus to a cohort that is still there', () => {
    addCohort({ ...python, allOf: ['Django'] });
    removeCohort(0);
    expect(useChoices.getState().focus).toBe(1);
  });

  it('puts a copy beside its original, without its name', () => {
    updateCohort(0, { label: 'Ours' });
    addCohort({ ...python, allOf: ['Django'] });
    duplicateCohort(0);
    expect(useChoices.getState().cohorts.map(({ label, allOf }) => [label, ...allOf])).toEqual([
      ['Ours', 'Python'],
      [null, 'Python'],
      [null, 'Django'],
    ]);
  });

  it('keeps the worth of amounts when the unit changes', () => {
    setFilter('salary', { from: 3000, to: null });
    setBucket(250);
    setUnit('year');
    expect(useChoices.getState()).toMatchObject({
      bucket: 2500,
      filters: { salary: { from: 36000, to: null } },
    });
    setUnit('month');
    expect(useChoices.getState()).toMatchObject({
      bucket: 250,
      filters: { salary: { from: 3000, to: null } },
    });
  });

  it('undoes by putting back what was taken before', () => {
    const before = snapshot();
    setFilter('seniority', ['Senior']);
    restore(before);
    expect(useChoices.getState()).toEqual(before);
  });
});
