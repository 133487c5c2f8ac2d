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
import { transferables } from '../../src/data/columns';
import { decodeOffers } from '../../src/data/decode';
import { describeWith } from './support/description';
import { part } from './support/files';
import { skillsAt, valueAt } from './support/offers';

function arrow(format: 'file' | 'stream'): Uint8Array {
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
  return bytes;
}

test.each(['file', 'stream'] as const)(
  'reads an Arrow %s with the canonical columns',
  async (format) => {
    const { columns, report } = await decodeOffers(
      [part('a.arrow', arrow(format))],
      describeWith({}),
    );
    expect(report).toMatchObject({ rowsRead: 4, kept: 4, leftOut: [] });
    expect(Array.from(columns.salary)).toEqual([5000, 4000.5, NaN, 7000]);
    expect(Array.from(columns.offers)).toEqual([1, 2, 0, 3]);
    expect(columns.candidate).toEqual({ ids: new Uint32Array([0, 0, 1, 2]), count: 3 });
    expect([0, 1, 2, 3].map((row) => skillsAt(columns, row))).toEqual([
      ['Python', 'Django'],
      [],
      ['Go'],
      ['Python'],
    ]);
    expect([0, 3].map((row) => valueAt(columns.specialization, row))).toEqual([
      'Back-End Web',
      'Not stated',
    ]);
    expect(columns.seniority?.values).toEqual(['Junior', 'Middle', 'Senior', 'Expert']);
    expect(Array.from(columns.month ?? [])).toEqual([2024 * 12, 2024 * 12 + 11, 2023 * 12 + 1, -1]);
  },
);

test('all buffers can be transferred, with that of the file where columns are views on it', async () => {
  const source = part('a.arrow', arrow('file'));
  const { columns } = await decodeOffers([source], describeWith({}));
  const expected = structuredClone(columns);
  const buffers = transferables(columns);
  expect(new Set(buffers).size).toBe(buffers.length);
  expect(structuredClone(columns, { transfer: buffers })).toEqual(expected);
  expect(buffers.every((buffer) => buffer.byteLength === 0)).toBe(true);
});
