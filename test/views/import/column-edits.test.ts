import { describe, expect, it } from 'vitest';
import {
  withCurrency,
  withDetail,
  withMeaning,
  withNames,
  withPeriod,
  withWeightOf,
} from '../../../src/views/import/column-edits';
import { salaryOf, sourceOf } from './inspections';

const columns = { salary: salaryOf('pay'), mode: sourceOf('where') };

describe('choosing a column of the file', () => {
  it('uses it, and lets go of it where none is chosen', () => {
    expect(withNames(columns, 'country', ['land']).country).toEqual(sourceOf('land'));
    expect(withNames(columns, 'mode', [])).toEqual({ salary: salaryOf('pay') });
    expect(withNames(columns, 'salary', [])).toEqual({ mode: sourceOf('where') });
  });

  it('forgets what was said about the values of another column', () => {
    const settled = withMeaning(columns, 'mode', 'HQ', 'Office');
    expect(withNames(settled, 'mode', ['place']).mode).toEqual(sourceOf('place'));
  });

  it('keeps it where a column is added', () => {
    const skills = withDetail(withNames(columns, 'skills', ['stack']), 'skills', { split: ';' });
    expect(withNames(skills, 'skills', ['stack', 'tools']).skills).toEqual(
      sourceOf('stack', { from: ['stack', 'tools'], split: ';' }),
    );
  });

  it('keeps the currency and the period of a salary that gets a second column', () => {
    const settled = withPeriod(withCurrency(columns, { from: 'money' }), { constant: 'year' });
    expect(withNames(settled, 'salary', ['pay', 'b2b']).salary).toMatchObject({
      from: ['pay', 'b2b'],
      currency: { from: 'money' },
      period: { constant: 'year' },
    });
  });

  it('takes a weight for offers of one candidate until told otherwise', () => {
    const weighted = withNames(columns, 'offers', ['freq']);
    expect(weighted.offers?.of).toBe('offers');
    expect(withWeightOf(weighted, 'people').offers).toEqual({ ...sourceOf('freq'), of: 'people' });
  });
});

describe('the meaning of a value', () => {
  it('is said and taken back, value by value', () => {
    const said = withMeaning(withMeaning(columns, 'mode', 'HQ', 'Office'), 'mode', 'WFH', 'Remote');
    expect([...(said.mode?.values ?? [])]).toEqual([
      ['HQ', 'Office'],
      ['WFH', 'Remote'],
    ]);
    expect([...(withMeaning(said, 'mode', 'HQ', null).mode?.values ?? [])]).toEqual([
      ['WFH', 'Remote'],
    ]);
  });

  it('leaves a column that is not used alone', () => {
    expect(withMeaning(columns, 'english', 'C1', 'Fluent')).toBe(columns);
    expect(withWeightOf(columns, 'people')).toBe(columns);
    expect(withCurrency({}, { constant: 'EUR' })).toEqual({});
  });
});
