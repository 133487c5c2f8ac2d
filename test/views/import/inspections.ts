import type { ImportSettings, Inspection } from '../../../src/domain/inspection';
import type { ColumnSource, SalarySource } from '../../../src/domain/mapping';
import type { ImportReport } from '../../../src/domain/report';

export function sourceOf(name: string, given: Partial<ColumnSource> = {}): ColumnSource {
  return { from: [name], split: null, values: new Map(), format: null, ...given };
}

export function salaryOf(name: string, given: Partial<SalarySource> = {}): SalarySource {
  return { ...sourceOf(name), currency: null, period: null, ...given };
}

export function settingsOf(given: Partial<ImportSettings> = {}): ImportSettings {
  return {
    columns: { salary: salaryOf('pay') },
    currency: 'USD',
    period: 'month',
    rates: new Map(),
    measure: 'offer',
    basis: 'unknown',
    smallGroups: 'withheld',
    ...given,
  };
}

export function reportOf(given: Partial<ImportReport> = {}): ImportReport {
  return {
    rowsRead: 1260,
    kept: 1260,
    filteredOut: 0,
    leftOut: [],
    notUnderstood: [],
    notUnderstoodRows: 0,
    guesses: [],
    ...given,
  };
}

/** What is found in a file of 1,260 rows with pay, role, level and stack. */
export function inspectionOf(given: Partial<Inspection> = {}): Inspection {
  return {
    format: 'CSV, semicolon, UTF-8',
    rows: 1260,
    columns: [
      { name: 'pay', examples: ['4250', '6875'] },
      { name: 'role', examples: ['backend', 'QA'] },
      { name: 'level', examples: ['Mid', 'Guru'] },
      { name: 'stack', examples: ['Python; Django'] },
      { name: 'money', examples: ['EUR', 'USD'] },
    ],
    settings: settingsOf(),
    preset: null,
    report: reportOf(),
    preview: [new Map([['salary', 4250]])],
    unit: 'month',
    values: new Map(),
    currencies: [{ code: 'USD', rows: 1260 }],
    ...given,
  };
}
