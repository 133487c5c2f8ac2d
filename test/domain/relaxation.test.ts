import { describe, expect, it } from 'vitest';
import { type Slot, wholeCohort } from '../../src/domain/cohort';
import { NO_FILTERS } from '../../src/domain/filters';
import { relaxationFor, relaxedCohort } from '../../src/domain/relaxation';
import { relaxationOf } from '../views/support/facets';

const freed = relaxationOf({});
const cohorts = [wholeCohort(0), wholeCohort(2)];
const filters = { ...NO_FILTERS, mode: ['Flexible'], country: ['Ukraine'] };

function found(counts: Partial<typeof freed>, only: Slot | null = null) {
  const relaxation = relaxationFor({ ...freed, ...counts }, cohorts, filters, only);
  return relaxation && [relaxation.dimension, relaxation.offers, relaxation.cohort.slot];
}

describe('the filter to relax', () => {
  it('is the one that brings most back to any cohort, of those that restrict', () => {
    expect(found({ mode: [0, 28], country: [3, 4], english: [900, 900] })).toEqual(['mode', 28, 2]);
  });

  it('is looked for in one cohort where only that is to be helped', () => {
    expect(found({ mode: [0, 28], country: [3, 4] }, 0)).toEqual(['country', 3, 0]);
  });

  it('is the first in the order of filters at a tie', () => {
    expect(found({ mode: [5, 5], country: [5, 5] })).toEqual(['country', 5, 0]);
  });

  it('is none where no single one helps', () => {
    expect(found({})).toBeNull();
    expect(relaxationFor({ ...freed, mode: [5] }, cohorts, NO_FILTERS)).toBeNull();
  });

  it('may be the cohort’s own', () => {
    const own = { ...wholeCohort(1), overrides: { mode: ['Remote'] } };
    const both = relaxationFor({ ...freed, mode: [4], country: [2] }, [own], filters);
    const shared = relaxationFor({ ...freed, country: [2] }, [own], filters);
    expect(both).toEqual({ dimension: 'mode', offers: 4, cohort: own });
    expect(both && relaxedCohort(both)).toEqual({ ...own, overrides: { mode: [] } });
    expect(shared && relaxedCohort(shared)).toBeNull();
  });

  it('is not a shared one that the cohort overrides', () => {
    const free = { ...wholeCohort(1), overrides: { mode: [] } };
    expect(relaxationFor({ ...freed, mode: [4] }, [free], filters)).toBeNull();
  });

  it('is a part of the cohort itself where no filter helps', () => {
    const python = { ...wholeCohort(0), specialization: ['Mainframe'], allOf: ['Python'] };
    const counts = { ...freed, skill: [57], specialization: [9] };
    const byPart = relaxationFor(counts, [python], filters);
    expect(byPart).toEqual({ dimension: 'skill', offers: 57, cohort: python });
    expect(byPart && relaxedCohort(byPart)).toEqual({ ...python, allOf: [] });
    expect(relaxationFor({ ...counts, mode: [1] }, [python], filters)?.dimension).toBe('mode');
    expect(relaxationFor(counts, [wholeCohort(0)], filters)).toBeNull();
  });
});
