import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../src/domain/cohort';
import { NO_FILTERS } from '../../src/domain/filters';
import { counterpartOf, counterpartSelections, fallbackCohort } from '../../src/domain/counterpart';
import { facetsOf } from '../views/support/facets';

const python = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const facets = facetsOf({
  skill: [
    { value: 'Python', offers: [571, 571] },
    { value: 'Docker', offers: [900, 400] },
    { value: 'Flask', offers: [150, 140] },
    { value: 'Django', offers: [241, 230] },
  ],
});

describe('the natural counterpart', () => {
  it('mostly comes together with the cohort and has most offers', () => {
    expect(counterpartOf(python, facets, [python])).toMatchObject({
      specialization: ['Back-End Web'],
      allOf: ['Django'],
    });
  });

  it('is the next one where the first is there already', () => {
    const django = { ...wholeCohort(1), specialization: ['Back-End Web'], allOf: ['Django'] };
    expect(counterpartOf(python, facets, [python, django])?.allOf).toEqual(['Flask']);
  });

  it('is none for a cohort without technologies, or where nothing is close', () => {
    expect(counterpartOf(wholeCohort(0), facets, [])).toBeNull();
    expect(counterpartOf(python, facetsOf({ skill: [] }), [python])).toBeNull();
  });

  it('is found by asking for the specialization alone and for the cohort', () => {
    const [alone, own] = counterpartSelections(python, { ...NO_FILTERS, mode: ['Remote'] });
    expect(alone).toMatchObject({ specialization: ['Back-End Web'], allOf: [], mode: ['Remote'] });
    expect(own).toMatchObject({ allOf: ['Python'] });
  });
});

describe('without a counterpart', () => {
  it('the specialization as a whole is proposed, then everything, then a copy', () => {
    const whole = { ...wholeCohort(1), specialization: ['Back-End Web'] };
    expect(fallbackCohort(python, [python])).toMatchObject({
      specialization: ['Back-End Web'],
      allOf: [],
    });
    expect(fallbackCohort(python, [python, whole])).toMatchObject({ specialization: [] });
    expect(fallbackCohort(python, [python, whole, wholeCohort(2)])).toMatchObject({
      allOf: ['Python'],
    });
  });
});
