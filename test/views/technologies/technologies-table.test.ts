import { expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import {
  technologiesColumns,
  technologiesCsv,
  technologiesRows,
} from '../../../src/views/technologies/technologies-table';
import { STACK } from './stack';

const OFFERS = nounsOf('expectation');
const rows = STACK.filter(({ technology }) => ['Python', 'Elixir', 'Perl'].includes(technology));

test('the table is exact, marked where rough, and in words where hidden', () => {
  expect(technologiesRows(rows, OFFERS)).toEqual([
    ['Python', '$7,707', '$7,207\u00a0– $8,207', '571', '274'],
    ['Elixir', '~$9,900', null, '9', '7'],
    ['Perl', 'Not shown: fewer than 5 candidates', null, '3', '2'],
  ]);
});

test('a spreadsheet gets numbers, and empty cells with their reason', () => {
  expect(technologiesCsv(rows, OFFERS, 'month')).toEqual([
    [
      'Technology',
      'Median, USD a month',
      'Interval from',
      'Interval to',
      'Offers',
      'Candidates',
      'Note',
    ],
    ['Python', 7707, 7207, 8207, 571, 274, 'good precision'],
    ['Elixir', 9900, null, null, 9, 7, 'rough'],
    ['Perl', null, null, null, 3, 2, 'Not shown: fewer than 5 candidates'],
  ]);
});

test('one count is enough where a row is a person', () => {
  expect(technologiesColumns(nounsOf('pay')).map(({ label }) => label)).toEqual([
    'Technology',
    'Median',
    '95 % interval',
    'Respondents',
  ]);
});
