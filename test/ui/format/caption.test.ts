import { describe, expect, test } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { nounsOf } from '../../../src/domain/nouns';
import {
  cohortTitle,
  medianWords,
  signature,
  sourceLine,
  withinWords,
} from '../../../src/ui/format/caption';
import { countsWords } from '../../../src/ui/format/counts';
import { datasetOf } from '../../views/support/datasets';

const OFFERS = nounsOf('offer');
const TERMS = { unit: 'month', count: 'offer', ignored: 'salary' } as const;

describe('the filters of a figure', () => {
  test('are said with what is free', () => {
    const filters = { ...NO_FILTERS, period: { from: '2024-01', to: '2024-12' }, mode: ['Remote'] };
    expect(withinWords(datasetOf(), filters, TERMS)).toBe(
      'January to December 2024, Remote, all levels, all countries, open offers',
    );
  });

  test('leave out the dimension that is the axis', () => {
    const filters = { ...NO_FILTERS, salary: { from: 3000, to: 9000 } };
    expect(withinWords(datasetOf(), filters, TERMS)).not.toContain('$3,000');
    const ladder = { ...TERMS, ignored: 'seniority' } as const;
    expect(withinWords(datasetOf(), filters, ladder)).toContain('$3,000 to $9,000 a month');
    expect(withinWords(datasetOf(), filters, ladder)).not.toContain('all levels');
  });

  test('claim nothing about dimensions that the data lack', () => {
    const bare = datasetOf({
      months: null,
      hasStatus: false,
      options: { ...datasetOf().options, seniority: [], country: [] },
    });
    expect(withinWords(bare, NO_FILTERS, TERMS)).toBe('');
    expect(withinWords(bare, NO_FILTERS, { ...TERMS, count: 'candidate' })).toBe(
      'each candidate counts once',
    );
  });
});

test('a cohort is named in full with what it sets for itself', () => {
  const cohort = { ...wholeCohort(0), specialization: ['DevOps'], overrides: { mode: ['Remote'] } };
  expect(cohortTitle(cohort)).toBe('DevOps (Remote)');
});

test('counts name offers and candidates, and respondents once', () => {
  expect(countsWords({ offers: 571, candidates: 273 }, OFFERS)).toBe(
    '571 offers of 273 candidates',
  );
  expect(countsWords({ offers: 1001, candidates: 1001 }, nounsOf('pay'))).toBe('1,001 respondents');
});

describe('the median in words', () => {
  const facts = { median: 7707, precision: 'good', withheld: null } as const;

  test('has its interval, open where it is', () => {
    expect(medianWords({ ...facts, interval: { lower: 7253, upper: 8250 } }, OFFERS)).toBe(
      'median $7,707 (95\u00a0% interval $7,253 to $8,250)',
    );
    expect(medianWords({ ...facts, interval: { lower: 7253, upper: null } }, OFFERS)).toContain(
      '$7,253 to open',
    );
  });

  test('is rough where it is, and hidden with the reason', () => {
    expect(medianWords({ ...facts, precision: 'rough', interval: null }, OFFERS)).toBe(
      'median ~$7,707',
    );
    const hidden = { median: null, interval: null, precision: null };
    expect(medianWords({ ...hidden, withheld: 'few-candidates' }, OFFERS)).toBe(
      'not shown: fewer than 5 candidates',
    );
    expect(medianWords({ ...hidden, withheld: null }, OFFERS)).toBe('no offer');
  });
});

test('the source says that it is synthetic, what was measured, of when it is, and what was asked to be seen', () => {
  expect(sourceLine(datasetOf().description)).toBe(
    'Source: Market sample (synthetic sample data; CC0; expectations of candidates who received offers; gross), updated 1 November 2026.',
  );
  const own = { ...datasetOf().description, smallGroups: 'shown' } as const;
  expect(sourceLine(own)).toContain('gross; small groups shown)');
  expect(signature('2026-11-20')).toBe('Offerscope, 20 November 2026');
});
