import { describe, expect, it } from 'vitest';
import type { OfferColumn } from '../../../src/domain/mapping';
import { canImport, keepsWords } from '../../../src/views/import/keeps-words';
import { previewTable } from '../../../src/views/import/preview-table';
import { unclearCount, valueLines } from '../../../src/views/import/value-meanings';
import { inspectionOf, reportOf, salaryOf, settingsOf, sourceOf } from './inspections';

describe('what an import would keep', () => {
  it('is said with every reason and its count', () => {
    const report = reportOf({
      kept: 1204,
      leftOut: [
        { reason: 'no-salary', rows: 31, value: null, lines: [14] },
        { reason: 'currency-without-rate', rows: 25, value: 'CHF', lines: [92] },
      ],
      notUnderstoodRows: 3,
    });
    expect(keepsWords(inspectionOf({ report }))).toEqual({
      keeps: 'Keeps 1,204 of 1,260 rows.',
      detail:
        'Left out 56: without a salary (31), currency without a rate (25): CHF. 3 values not understood; the rows stay, as “Not stated”.',
    });
  });

  it('needs no second count for a single reason', () => {
    const leftOut = [{ reason: 'salary-not-positive', rows: 19, value: null, lines: [] }] as const;
    expect(keepsWords(inspectionOf({ report: reportOf({ leftOut }) })).detail).toBe(
      'Left out 19: salary of zero or less.',
    );
  });

  it('names the first few values that set a reason off', () => {
    const leftOut = ['a', 'b', 'c', 'd', 'e'].map(
      (value) => ({ reason: 'salary-not-a-number', rows: 2, value, lines: [] }) as const,
    );
    expect(keepsWords(inspectionOf({ report: reportOf({ leftOut }) })).detail).toBe(
      'Left out 10: salary that is not a number: a, b, c and 2 more.',
    );
  });

  it('is nothing without a salary, and nothing where no row is left', () => {
    const without = inspectionOf({ report: null });
    expect(keepsWords(without).detail).toMatch(/column that holds the salary/);
    expect(canImport(without)).toBe(false);
    expect(canImport(inspectionOf({ report: reportOf({ kept: 0 }) }))).toBe(false);
    expect(canImport(inspectionOf())).toBe(true);
  });
});

describe('the first rows', () => {
  const columns = {
    salary: salaryOf('pay'),
    skills: sourceOf('stack'),
    company: sourceOf('firm'),
    date: sourceOf('when'),
  };

  it('are shown as they will be read, without the company', () => {
    const row = new Map<OfferColumn, string | number | readonly string[]>([
      ['salary', 170000],
      ['skills', ['Python', 'Django']],
      ['company', 'Acme'],
      ['date', '2024-03'],
    ]);
    const inspection = inspectionOf({
      settings: settingsOf({ columns }),
      preview: [row],
      unit: 'year',
    });
    const { columns: heads, rows } = previewTable(inspection);
    expect(heads.map(({ label }) => label)).toEqual(['Salary, a year', 'Technologies', 'Date']);
    expect(rows).toEqual([['$170,000', 'Python, Django', 'Mar 2024']]);
  });

  it('leave open what a row does not say', () => {
    const preview = [
      new Map<OfferColumn, string | number | readonly string[] | null>([
        ['salary', null],
        ['skills', []],
      ]),
    ];
    const inspection = inspectionOf({ settings: settingsOf({ columns }), preview });
    expect(previewTable(inspection).rows).toEqual([[null, null, null]]);
  });
});

describe('the values of a column', () => {
  const readings = [
    { value: 'Mid', rows: 40, readAs: 'Middle' },
    { value: 'Guru', rows: 2, readAs: null },
  ];

  it('come with what they mean and what they may mean', () => {
    const source = sourceOf('level', { values: new Map([['Guru', 'Expert']]) });
    const lines = valueLines('seniority', source, readings);
    expect(lines.map(({ value, meaning }) => [value, meaning])).toEqual([
      ['Mid', null],
      ['Guru', 'Expert'],
    ]);
    expect(lines[0]?.meanings).toEqual(['Junior', 'Middle', 'Senior', 'Expert', 'Not stated']);
    expect(valueLines('specialization', source, readings)[0]?.meanings).toBeNull();
  });

  it('are unclear until the person says what they mean', () => {
    expect(unclearCount(valueLines('seniority', sourceOf('level'), readings))).toBe(1);
    const source = sourceOf('level', { values: new Map([['Guru', 'Expert']]) });
    expect(unclearCount(valueLines('seniority', source, readings))).toBe(0);
  });

  it('are listed for dates only where they are not understood', () => {
    const lines = valueLines('date', sourceOf('when'), readings);
    expect(lines.map(({ value }) => value)).toEqual(['Guru']);
  });
});
