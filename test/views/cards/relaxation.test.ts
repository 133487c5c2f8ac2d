import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { relaxationFor } from '../../../src/views/cards/relaxation';
import { facetsOf } from '../support/facets';

const freed = { ...facetsOf({}).freed, mode: [28], country: [3], english: [90] };
const filters = { ...NO_FILTERS, mode: ['Flexible'], country: ['Ukraine'] };

describe('the filter to relax', () => {
  it('is the one whose removal gives most, of those that restrict', () => {
    expect(relaxationFor(facetsOf({ freed }), 0, wholeCohort(0), filters)).toEqual({
      dimension: 'mode',
      offers: 28,
      own: false,
    });
  });

  it('may be the cohort’s own', () => {
    const cohort = { ...wholeCohort(0), overrides: { english: ['None'] } };
    expect(relaxationFor(facetsOf({ freed }), 0, cohort, filters)).toMatchObject({
      dimension: 'english',
      own: true,
    });
  });

  it('is none where no single one helps', () => {
    expect(relaxationFor(facetsOf({}), 0, wholeCohort(0), filters)).toBeNull();
  });
});
