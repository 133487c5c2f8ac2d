import type { DatasetDescription } from '../../../src/domain/dataset';

const PLAIN: DatasetDescription = {
  id: 'test',
  name: 'Test',
  description: null,
  synthetic: false,
  measure: 'offer',
  basis: 'unknown',
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
  smallGroups: 'withheld',
  start: null,
};

/** A description with what a test says and defaults for the rest. */
export function describeWith(fields: Partial<DatasetDescription>): DatasetDescription {
  return { ...PLAIN, ...fields };
}
