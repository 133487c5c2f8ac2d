import { beforeEach, expect, test } from 'vitest';
import { type Cohort, type Slot, wholeCohort } from '../../src/domain/cohort';
import { NO_CHOICES, useChoices } from '../../src/state/choices';
import { tryCohort } from '../../src/state/try-cohort';

const PYTHON: Cohort = { ...wholeCohort(0), specialization: ['QA'], allOf: ['Python', 'Git'] };

beforeEach(() => useChoices.setState({ ...NO_CHOICES, cohorts: [PYTHON] }, true));

test('a new cohort is added, and taken back', () => {
  const { outcome, undo } = tryCohort({ ...PYTHON, allOf: ['Go'] });
  expect(outcome).toBe('added');
  expect(useChoices.getState().cohorts).toHaveLength(2);
  undo?.();
  expect(useChoices.getState().cohorts).toEqual([PYTHON]);
});

test('the same cohort by another name or in another order is there already', () => {
  const same = { ...PYTHON, label: 'Ours', allOf: ['Git', 'Python'] };
  expect(tryCohort(same)).toEqual({ outcome: 'present', undo: null });
  expect(useChoices.getState().cohorts).toEqual([PYTHON]);
});

test('a filter of its own makes another cohort', () => {
  expect(tryCohort({ ...PYTHON, overrides: { mode: ['Remote'] } }).outcome).toBe('added');
});

test('four cohorts leave no place, and none is replaced', () => {
  const slots: readonly Slot[] = [0, 1, 2, 3];
  const four = slots.map((slot) => ({ ...wholeCohort(slot), allOf: [`T${slot}`] }));
  useChoices.setState({ cohorts: four });
  expect(tryCohort(PYTHON)).toEqual({ outcome: 'full', undo: null });
  expect(useChoices.getState().cohorts).toBe(four);
});
