import {
  columnFromArray,
  dictionary,
  float64,
  int32,
  list,
  tableFromColumns,
  tableToIPC,
  utf8,
} from '@uwdata/flechette';
import { expect, test } from 'vitest';
import type { DatasetDescription } from '../../src/domain/dataset';
import { transferables } from '../../src/data/columns';
import { decodeOffers } from '../../src/data/decode';

export const description: DatasetDescription = {
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
  rates: new Map([['EUR', 1.1]]),
  ratesDate: null,
  columns: null,
  where: new Map(),
  sheet: null,
  companyRule: false,
  start: null,
};

function arrow(format: 'file' | 'stream'): ArrayBuffer {
  const table = tableFromColumns({
    salary: columnFromArray([5000, 4000.5, null, 7000], float64()),
    offers: columnFromArray([1, 2, 0, 3], int32()),
    specialization: columnFromArray(['Back-End Web', 'DevOps', 'DevOps', null], dictionary(utf8())),
    skills: columnFromArray(
      [['Python', 'Django'], [], ['Go'], ['Python']],
      list(dictionary(utf8())),
    ),
    experience: columnFromArray([1, 3, 6, 9], float64()),
    candidate: columnFromArray([10, 10, 12, 13], int32()),
    date: columnFromArray(['2024-01-03', '2024-12-31', '2023-02-01', ''], utf8()),
  });
  const bytes = tableToIPC(table, { format });
  if (bytes === null) throw new Error('no bytes');
  return new Uint8Array(bytes).buffer;
}

test.each(['file', 'stream'] as const)('reads an Arrow %s', async (format) => {
  const { columns, report } = await decodeOffers(
    [{ name: 'a.arrow', bytes: arrow(format) }],
    description,
  );
  expect(columns.rows).toBe(4);
  expect(new Set(transferables(columns)).size).toBeGreaterThan(5);
});
