import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { decodeTable } from '../../src/data/decode/table';
import { Problem } from '../../src/domain/problem';
import { describeWith } from './support/description';
import { DATA, dataFile, part } from './support/files';
import { doubles, parquetFile, varint, zigzag } from './support/parquet';
import { problemOf } from './support/problems';

const PLAIN = 0;
const RLE_DICTIONARY = 8;
const DELTA_BYTE_ARRAY = 7;
const plain = (...values: number[]) => ({
  values: values.length,
  encoding: PLAIN,
  bytes: doubles(...values),
});
const decode = (bytes: Uint8Array) => decodeOffers([part('a.parquet', bytes)], describeWith({}));

test('plain pages and dictionary pages', async () => {
  const two = await decode(
    parquetFile({ type: 5, rows: 3, pages: [plain(1000, 2000), plain(3000)] }),
  );
  expect(Array.from(two.columns.salary)).toEqual([1000, 2000, 3000]);
  const dictionary = { ...plain(1000, 2000), isDictionary: true };
  const indices = { values: 4, encoding: RLE_DICTIONARY, bytes: [1, 3, 0b0110] };
  const coded = await decode(parquetFile({ type: 5, rows: 4, pages: [dictionary, indices] }));
  expect(Array.from(coded.columns.salary)).toEqual([1000, 2000, 2000, 1000]);
});

test('integers too large for a number are kept apart as texts', async () => {
  const ids = [2n ** 60n, 2n ** 60n + 1n, 2n ** 60n];
  const bytes = Array.from(new Uint8Array(new BigInt64Array(ids).buffer));
  const file = parquetFile({
    type: 2,
    rows: 3,
    name: 'id',
    pages: [{ values: 3, encoding: PLAIN, bytes }],
  });
  const table = await decodeTable([part('a.parquet', file)], null, () => {});
  expect(table.columns.get('id')).toMatchObject({
    kind: 'text',
    values: ids.slice(0, 2).map(String),
  });
});

const run = (count: number) => [...varint(count * 2), 0];

test.each([
  [
    'a run longer than its page',
    {
      type: 5,
      rows: 2,
      pages: [
        { ...plain(1, 2), isDictionary: true },
        { values: 2, encoding: RLE_DICTIONARY, bytes: [1, ...run(2 ** 30)] },
      ],
    },
    'a run claims',
  ],
  [
    'an index outside of its dictionary',
    {
      type: 6,
      rows: 2,
      pages: [
        { values: 1, encoding: PLAIN, bytes: [1, 0, 0, 0, 65], isDictionary: true },
        { values: 2, encoding: RLE_DICTIONARY, bytes: [3, ...varint(4), 5] },
      ],
    },
    'outside of its dictionary',
  ],
  [
    'a page of two gigabytes',
    { type: 5, rows: 1, codec: 1, pages: [{ ...plain(1), uncompressed: 2 ** 31 - 1 }] },
    'a page claims 2147483647 bytes',
  ],
  [
    'a page of negative size',
    { type: 5, rows: 1, codec: 1, pages: [{ ...plain(1), uncompressed: -8 }] },
    'a page claims -8 bytes',
  ],
  [
    'a page of a billion values',
    { type: 5, rows: 1, pages: [{ ...plain(1), values: 1e9 }] },
    'has 1000000000 values in 1 rows',
  ],
  ['fewer values than rows', { type: 5, rows: 3, pages: [plain(1, 2)] }, 'has 2 values in 3 rows'],
  ['more values than rows', { type: 5, rows: 1, pages: [plain(1, 2)] }, 'has 2 values in 1 rows'],
  [
    'pages of millions of values in a few bytes each, again and again',
    {
      type: 5,
      rows: 20_000_000,
      pages: [
        { values: 1, encoding: PLAIN, bytes: doubles(1), isDictionary: true },
        ...Array.from({ length: 100 }, () => ({
          values: 20_000_000,
          encoding: RLE_DICTIONARY,
          bytes: [1, ...varint(40_000_000), 0],
        })),
      ],
    },
    'has 2000000000 values in 20000000 rows',
  ],
  [
    'row groups that do not add up',
    { type: 5, rows: 2, groupRows: 5, pages: [plain(1, 2)] },
    'its footer states 2 rows, its row groups hold 5',
  ],
  [
    'a beginning longer than the text before',
    {
      type: 6,
      rows: 2,
      pages: [{ values: 2, encoding: DELTA_BYTE_ARRAY, bytes: prefixes(2 ** 30) }],
    },
    'a beginning claims',
  ],
])('%s ends in a problem', async (_, file, words) => {
  const problem = await problemOf(() => decode(parquetFile(file)));
  expect(problem).toMatchObject({ code: 'file-unreadable', place: 'a.parquet' });
  expect(problem.message).toContain(words);
});

/** Two delta sequences of two numbers, of which the second beginning is `length` long. */
function prefixes(length: number): number[] {
  const sequence = (first: number, step: number) => [
    ...varint(128),
    ...varint(4),
    ...varint(2),
    ...zigzag(first),
    ...zigzag(step),
    0,
    0,
    0,
    0,
  ];
  return [...sequence(0, length), ...sequence(1, 0), 65, 66];
}

test.each([
  [{ rows: 1, codec: 6 }, 'file-unsupported', 'packed with ZSTD'],
  [{ rows: 30_000_000, groupRows: 30_000_000 }, 'source-too-large', '30,000,000 rows'],
  [{ rows: 0 }, 'source-empty', 'no rows'],
  [
    { rows: 1, isRepeated: true, pages: [1, 2, 3].map(() => ({ ...plain(1), values: 2e7 })) },
    'source-too-large',
    '60,000,000 items in lists',
  ],
])('%j ends in %s', async (fields, code, words) => {
  const problem = await problemOf(() =>
    decode(parquetFile({ type: 5, pages: [plain(1)], ...fields })),
  );
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(words);
});

test('every truncation ends in a problem', async () => {
  const whole = parquetFile({ type: 5, rows: 2, pages: [plain(1000, 2000)] });
  for (let length = 4; length < whole.length; length += 1) {
    expect((await problemOf(() => decode(whole.subarray(0, length)))).code).toBe('file-truncated');
  }
});

describe.runIf(DATA)('parquet-testing (skipped unless OFFERSCOPE_DATA is set)', () => {
  const folder = 'corpora/parquet-testing';
  const list = (path: string) =>
    DATA === undefined
      ? []
      : readdirSync(join(DATA, path)).filter((name) => name.endsWith('.parquet'));
  const outcome = async (path: string) => {
    try {
      const { rows, columns } = await decodeTable([dataFile(path)], null, () => {});
      return { rows, columns };
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      return error;
    }
  };

  test('every file ends as a table or in a problem', async () => {
    const names = list(`${folder}/data`);
    expect(names.length).toBeGreaterThan(40);
    const outcomes = await Promise.all(names.map((name) => outcome(`${folder}/data/${name}`)));
    const tables = outcomes.filter((end) => !(end instanceof Problem));
    expect(tables.length).toBeGreaterThan(names.length / 2);
  });

  test('damaged files end in a problem', async () => {
    for (const name of list(`${folder}/bad_data`).filter((file) => !file.includes('47662'))) {
      expect(await outcome(`${folder}/bad_data/${name}`), name).toBeInstanceOf(Problem);
    }
  });
});
