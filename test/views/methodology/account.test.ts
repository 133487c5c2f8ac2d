import { describe, expect, test } from 'vitest';
import type { CohortAccount } from '../../../src/domain/answer';
import { type Cohort, selectionOf, wholeCohort } from '../../../src/domain/cohort';
import { type Filters, NO_FILTERS } from '../../../src/domain/filters';
import { nounsOf } from '../../../src/domain/nouns';
import type { ImportReport } from '../../../src/domain/report';
import {
  countedLines,
  outsideWords,
  readingWords,
  readLines,
} from '../../../src/views/methodology/account';
import { datasetOf } from '../support/datasets';
import { DATASET } from './market';

const PYTHON: Cohort = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const ACCOUNT: CohortAccount = {
  all: 59_000,
  outside: 50_000,
  closed: 400,
  filtered: 8029,
  counted: 571,
};
const IN_2024 = { ...NO_FILTERS, period: { from: '2024-01', to: '2024-12' } };

const wordsOf = (dataset = DATASET, cohort = PYTHON, filters: Filters = IN_2024) =>
  countedLines({
    account: ACCOUNT,
    selection: selectionOf(cohort, filters),
    unit: 'month',
    dataset,
    name: 'Python',
  }).map(({ words, figure }) => `${words}: ${figure}`);

describe('from all offers to the counted ones', () => {
  test('every step has its words and its minus', () => {
    expect(wordsOf()).toEqual([
      'Offers in the data set: 59,000',
      'Other specializations or without Python: −50,000',
      'Accepted or rejected: −400',
      'Outside of Jan to Dec 2024: −8,029',
      'Counted for Python: 571',
    ]);
  });

  test('steps that cannot subtract are left out', () => {
    const dataset = datasetOf({ hasStatus: false }, { measure: 'pay' });
    expect(
      wordsOf(dataset, { ...wholeCohort(0), allOf: [] }, { ...IN_2024, period: null }),
    ).toEqual(['Respondents in the data set: 59,000', 'Counted for Python: 571']);
  });

  test('a step that took nothing is no minus zero', () => {
    const [, , closed] = countedLines({
      account: { ...ACCOUNT, closed: 0 },
      selection: selectionOf(PYTHON, IN_2024),
      unit: 'month',
      dataset: DATASET,
      name: 'Python',
    });
    expect(closed?.figure).toBe('0');
  });
});

test.each([
  [{}, null],
  [{ specialization: ['QA'] }, 'Other specializations'],
  [{ allOf: ['Go'] }, 'Without Go'],
  [{ anyOf: ['Go', 'Rust'] }, 'Without Go or Rust'],
  [{ allOf: ['Python'], noneOf: ['Django'] }, 'Other technologies'],
  [
    { specialization: ['QA'], allOf: ['Python'], noneOf: ['Django'] },
    'Other specializations or other technologies',
  ],
])('what %j leaves outside reads %j', (definition, words) => {
  const selection = selectionOf({ ...wholeCohort(0), ...definition }, NO_FILTERS);
  expect(outsideWords(selection)).toBe(words);
});

const REPORT: ImportReport = {
  rowsRead: 100,
  kept: 77,
  filteredOut: 10,
  leftOut: [
    { reason: 'salary-not-positive', rows: 8, value: null, lines: [3] },
    { reason: 'currency-without-rate', rows: 5, value: 'CHF', lines: [7] },
  ],
  notUnderstood: [],
  notUnderstoodRows: 2,
  guesses: ['Dates are day.month.year.'],
};

describe('how the source was read', () => {
  test('subtracts every reason from the rows read', () => {
    expect(readLines(REPORT).map(({ words, figure }) => `${words}: ${figure}`)).toEqual([
      'Rows read: 100',
      'Not asked for by the catalogue: −10',
      'Salary of zero or less: −8',
      'Currency without a rate: CHF: −5',
      'Rows kept: 77',
    ]);
  });

  test('says what was not understood and what was guessed', () => {
    expect(readingWords(REPORT, nounsOf('posting'))).toBe(
      '2 postings have a value that was not understood; they stay, as “Not stated”. Dates are day.month.year.',
    );
    expect(readingWords(DATASET.report, nounsOf('posting'))).toBeNull();
  });
});
