import { describe, expect, it } from 'vitest';
import { datasetFacts } from '../../../src/views/header/dataset-facts';
import { ageWords, datasetLine } from '../../../src/views/header/header-view-model';
import { datasetOf } from '../support/datasets';

describe('the line about the data', () => {
  it('says rows, update and licence', () => {
    expect(datasetLine(datasetOf())).toBe('60,000 rows, updated 1 Nov 2026, CC0');
  });

  it('leaves out what is not known', () => {
    expect(datasetLine(datasetOf({ rows: 1 }, { updated: null, licence: null }))).toBe('1 row');
  });
});

describe('the facts about the data', () => {
  it('say what the amounts are', () => {
    const facts = datasetFacts(
      datasetOf({}, { measure: 'pay', basis: 'net', rates: new Map([['EUR', 1.08]]) }),
    );
    expect(facts).toContainEqual({ name: 'Amounts', value: 'pay stated in a survey, net' });
    expect(facts).toContainEqual({ name: 'Rates', value: '1 EUR = 1.08 USD' });
  });
});

describe('the age of the data', () => {
  it('is said after twelve months, counted from its newest month', () => {
    expect(ageWords(datasetOf(), '2025-12-31')).toBeNull();
    expect(ageWords(datasetOf(), '2026-11-20')).toBe('newest data Dec 2024, 23 months old');
  });

  it('is taken from the update where rows have no dates', () => {
    const undated = datasetOf({ months: null }, { updated: '2023-05-02' });
    expect(ageWords(undated, '2025-01-01')).toBe('newest data May 2023, 20 months old');
    expect(ageWords(datasetOf({ months: null }, { updated: null }), '2030-01-01')).toBeNull();
  });
});
