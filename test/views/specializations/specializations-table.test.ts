import { describe, expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import {
  specializationsColumns,
  specializationsCsv,
  specializationsRows,
} from '../../../src/views/specializations/specializations-table';
import { MARKET } from './market';

const OFFERS = nounsOf('expectation');
const embedded = MARKET.filter(({ specialization }) => specialization === 'Embedded');

describe('the numbers behind the heat table', () => {
  test('are exact, marked where rough, and in words where hidden', () => {
    expect(specializationsColumns(OFFERS).map(({ label }) => label)).toEqual([
      'Specialization',
      'Level',
      'Offers',
      'Candidates',
      'Median',
    ]);
    expect(specializationsRows(embedded, OFFERS)).toEqual([
      ['Embedded', 'Junior', '2', '2', 'Not shown: fewer than 5 candidates'],
      ['Embedded', 'Middle', '9', '9', '~$7,900'],
      ['Embedded', 'Senior', '10', '10', '~$8,900'],
      ['Embedded', 'All', '22', '22', '$8,000'],
    ]);
  });

  test('stay numbers in a spreadsheet, with an empty cell and a reason where hidden', () => {
    expect(specializationsCsv(embedded, OFFERS, 'month').slice(0, 3)).toEqual([
      ['Specialization', 'Level', 'Offers', 'Candidates', 'Median, USD a month', 'Note'],
      ['Embedded', 'Junior', 2, 2, null, 'Not shown: fewer than 5 candidates'],
      ['Embedded', 'Middle', 9, 9, 7900, 'rough'],
    ]);
  });

  test('have one count where a row is a person', () => {
    const rows = specializationsCsv(embedded, nounsOf('pay'), 'year');
    expect(rows[0]).toEqual([
      'Specialization',
      'Level',
      'Respondents',
      'Median, USD a year',
      'Note',
    ]);
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });
});
