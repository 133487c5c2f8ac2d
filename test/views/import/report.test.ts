import { describe, expect, it } from 'vitest';
import { reportJson, reportText } from '../../../src/views/import/report-file';
import { linesWords, reportView } from '../../../src/views/import/report-view-model';
import { datasetOf } from '../support/datasets';
import { reportOf } from './inspections';

const report = reportOf({
  kept: 1204,
  leftOut: [{ reason: 'currency-without-rate', rows: 56, value: 'CHF', lines: [14, 92, 310] }],
  notUnderstood: [{ column: 'seniority', value: 'Gu\nru', rows: 2, lines: [417, 803] }],
  notUnderstoodRows: 9,
  guesses: ['Dates are day.month.year.'],
});

describe('the import report', () => {
  it('is a subtraction from the rows read to the rows kept', () => {
    expect(reportView(report).rows.map(({ words, figure }) => [words, figure])).toEqual([
      ['Read', '1,260'],
      ['Currency without a rate: CHF', '−56'],
      ['Kept', '1,204'],
    ]);
    const filtered = reportOf({ filteredOut: 60, kept: 1200 });
    expect(reportView(filtered).rows[1]).toMatchObject({ words: 'Not asked for', figure: '−60' });
  });

  it('names the lines of the first few and how many follow', () => {
    expect(linesWords([14, 92, 310], 56)).toBe('lines 14, 92, 310, +53');
    expect(linesWords([7], 1)).toBe('line 7');
    expect(linesWords([], 9)).toBe('');
  });

  it('lists what was not understood on one line each, and says what is not listed', () => {
    const { notUnderstood, more } = reportView(report);
    expect(notUnderstood).toEqual([
      { value: '“Gu ru”', column: 'Seniority', lines: 'lines 417, 803' },
    ]);
    expect(more).toBe('and 7 more rows');
  });
});

describe('the report as a file', () => {
  const dataset = datasetOf({ report }, { name: 'salaries.csv' });
  const date = new Date('2026-11-20T14:02:00Z');

  it('reads as text', () => {
    const text = reportText(dataset, date);
    expect(text).toContain('salaries.csv\n2026-11-20T14:02:00.000Z');
    expect(text).toContain('Currency without a rate: CHF: −56 (lines 14, 92, 310, +53)');
    expect(text).toContain('Dates are day.month.year.');
  });

  it('leaves out the headings of what it does not have', () => {
    const text = reportText(datasetOf({ report: reportOf() }), date);
    expect(text).not.toMatch(/Not understood|Guesses/);
  });

  it('carries every reason and line as JSON', () => {
    const whole: unknown = JSON.parse(reportJson(dataset, date));
    expect(whole).toMatchObject({
      dataset: { name: 'salaries.csv' },
      rowsRead: 1260,
      leftOut: [{ reason: 'currency-without-rate', value: 'CHF', lines: [14, 92, 310] }],
    });
  });
});
