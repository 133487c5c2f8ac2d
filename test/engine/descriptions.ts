import type { DatasetDescription } from '../../src/domain/dataset';
import type { ImportReport } from '../../src/domain/report';

export const description: DatasetDescription = {
  id: 'small',
  name: 'Small table',
  description: null,
  synthetic: true,
  measure: 'offer',
  basis: 'gross',
  licence: null,
  source: null,
  updated: null,
  rows: null,
  urls: [],
  type: null,
  currency: 'USD',
  period: 'month',
  rates: new Map(),
  ratesDate: null,
  columns: null,
  where: new Map(),
  sheet: null,
  companyRule: false,
  start: null,
};

export const report: ImportReport = {
  rowsRead: 3,
  kept: 3,
  filteredOut: 0,
  leftOut: [],
  notUnderstood: [],
  notUnderstoodRows: 0,
  guesses: [],
};
