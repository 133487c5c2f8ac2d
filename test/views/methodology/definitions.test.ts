import { describe, expect, test } from 'vitest';
import { amountDefinitions } from '../../../src/views/methodology/amount-definitions';
import { countDefinitions } from '../../../src/views/methodology/count-definitions';
import type { Definition } from '../../../src/views/methodology/definition';
import { sourceDefinitions } from '../../../src/views/methodology/source-definitions';
import { datasetOf } from '../support/datasets';
import { DATASET, HIDDEN, SUMMARY } from './market';

function wordsOf(list: readonly Definition[], id: string): string {
  const found = list.find((one) => one.id === `definition-${id}`);
  if (found === undefined) throw new Error(`No definition of ${id}`);
  return found.words;
}

const counts = (summary = SUMMARY, dataset = DATASET, count: 'offer' | 'candidate' = 'offer') =>
  countDefinitions({ summary, dataset, count, name: 'Python' });
const amounts = (summary = SUMMARY, dataset = DATASET) =>
  amountDefinitions({ summary, dataset, bucket: 500 });

describe('what was counted', () => {
  test('offers, candidates and proposals carry the values of the view', () => {
    expect(wordsOf(counts(), 'offers')).toContain('571 for Python.');
    expect(wordsOf(counts(), 'candidates')).toBe(
      '274 people hold those offers; 297 more are in the cohort without one.',
    );
    expect(wordsOf(counts(), 'proposals')).toContain('571 offers / 571 candidates = 1.0;');
  });

  test('a survey has respondents and no proposals', () => {
    const list = counts(SUMMARY, datasetOf({}, { measure: 'pay' }));
    expect(list.map(({ term }) => term)).toEqual([
      'Respondents',
      'Per respondent',
      'Seniority',
      'Small groups',
    ]);
    expect(list.map(({ words }) => words).join(' ')).not.toMatch(/offer|candidate/);
  });

  test('says that rows are candidates where the data does not say who is who', () => {
    const list = counts(SUMMARY, datasetOf({ hasCandidates: false, hasStatus: false }));
    expect(wordsOf(list, 'candidates')).toContain('each row is a candidate of its own, 274 here');
    expect(wordsOf(list, 'offers')).toContain('no status');
    expect(wordsOf(list, 'offers')).not.toContain('ten times');
  });

  test('explains the weight that is in use', () => {
    expect(counts().find(({ id }) => id === 'definition-weight')?.term).toBe('Per offer');
    expect(wordsOf(counts(SUMMARY, DATASET, 'candidate'), 'weight')).toContain('counts a tenth');
  });

  test('names the years of every level, and no level where the data has none', () => {
    expect(wordsOf(counts(), 'seniority')).toContain(
      'Junior under 2, Middle 2 to under 5, Senior 5 to under 8, Expert from 8.',
    );
    const plain = datasetOf({ options: { ...DATASET.options, seniority: [] } });
    expect(counts(SUMMARY, plain).some(({ term }) => term === 'Seniority')).toBe(false);
  });

  test('promises no protection, and tells the company rule where it holds', () => {
    const words = wordsOf(counts(), 'small-groups');
    expect(words).toContain('no protection from whoever holds the data');
    expect(words).not.toContain('companies');
    const ruled = datasetOf({}, { companyRule: true });
    expect(wordsOf(counts(SUMMARY, ruled), 'small-groups')).toContain('five companies');
  });

  test('says where a person chose to see small groups', () => {
    const words = wordsOf(counts(SUMMARY, datasetOf({}, { smallGroups: 'shown' })), 'small-groups');
    expect(words).toContain('chose to see the salaries of small groups');
    expect(words).not.toContain('only from 5 candidates');
  });
});

describe('how amounts become figures', () => {
  test('every figure stands with its meaning', () => {
    expect(wordsOf(amounts(), 'median')).toMatch(/^\$7,707: half of the offers are below\./);
    expect(wordsOf(amounts(), 'interval')).toContain(
      'Not the offers but the 274 candidates are taken as independent (Woodruff’s method): good precision.',
    );
    expect(wordsOf(amounts(), 'average')).toMatch(/^\$8,039: /);
    expect(wordsOf(amounts(), 'most-frequent')).toBe(
      '7.5k+: the bucket of $500 that holds most (39 offers); the lowest of several.',
    );
    expect(wordsOf(amounts(), 'buckets')).toContain('5k+ means from $5,000 to under $5,500.');
  });

  test('a median of few candidates has no interval, and that is said', () => {
    const few = { ...SUMMARY, candidates: 7, medianInterval: null };
    expect(wordsOf(amounts(few), 'interval')).toMatch(/^From 10 candidates: /);
    const withheld = { ...few, withheld: 'some-candidates' } as const;
    expect(wordsOf(amounts(withheld), 'interval')).toMatch(
      /^Not shown: fewer than 10 candidates\. /,
    );
  });

  test('a hidden figure gives its reason and no amount', () => {
    const words = wordsOf(amounts(HIDDEN), 'median');
    expect(words).toMatch(/^Not shown: fewer than 5 candidates\. /);
    const amountsOf = ['median', 'average', 'spread', 'interval'].map((id) =>
      wordsOf(amounts(HIDDEN), id),
    );
    expect(amountsOf.join(' ')).not.toContain('$');
  });

  test('a cohort without offers has nothing to measure, which is not hidden', () => {
    const none = { ...HIDDEN, offers: 0, candidates: 0, withheld: null };
    expect(wordsOf(amounts(none), 'median')).toMatch(/^No offers to measure\. /);
  });
});

describe('where the amounts come from', () => {
  test('says what was measured, on which basis, and that a sample is invented', () => {
    expect(wordsOf(sourceDefinitions(DATASET, 'month'), 'measure')).toBe(
      'Expectations of candidates who received offers, gross. The data are invented for demonstration.',
    );
  });

  test('lists the rates with their date', () => {
    const rates = new Map([
      ['USD', 1],
      ['EUR', 1.08],
      ['UAH', 0.024_213],
    ]);
    const dataset = datasetOf({}, { rates, ratesDate: '2026-10-30' });
    expect(wordsOf(sourceDefinitions(dataset, 'month'), 'currency')).toContain(
      'at the rates of 30 October 2026: 1 EUR = $1.08, 1 UAH = $0.02421.',
    );
  });

  test('states the factors between units', () => {
    const words = wordsOf(sourceDefinitions(DATASET, 'year'), 'units');
    expect(words).toBe('Shown per year; a year counts 12 months and a month 160 hours.');
  });
});
