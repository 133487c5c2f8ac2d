import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { chipWords } from '../../../src/views/cohorts/cohorts-view-model';

const python = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };

describe('the words of a chip', () => {
  it('stress what tells cohorts apart', () => {
    expect(chipWords(python)).toEqual({ soft: 'Back-End Web + ', strong: 'Python', own: '' });
    expect(chipWords(wholeCohort(0)).strong).toBe('All');
    expect(chipWords({ ...python, noneOf: ['Django'] }).strong).toBe('Python without Django');
    expect(chipWords({ ...wholeCohort(0), specialization: ['DevOps'] }).strong).toBe('DevOps');
  });

  it('end with the cohort’s own filters', () => {
    expect(chipWords({ ...python, overrides: { mode: ['Remote'] } }).own).toBe('Remote');
  });
});
