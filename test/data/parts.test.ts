import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeOffers } from '../../src/data/decode';
import { inflate } from '../../src/data/decode/gzip';
import { decodeTable } from '../../src/data/decode/table';
import { describeWith } from './support/description';
import { part } from './support/files';
import { skillsAt } from './support/offers';
import { problemOf } from './support/problems';

const decode = (...parts: ReturnType<typeof part>[]) => decodeOffers(parts, describeWith({}));

test('parts become one table, in order, each with its own lines', async () => {
  const { columns, report } = await decode(
    part('1.csv', 'salary,skills\n1000,Go;C\n0,Go\n'),
    part('2.csv', 'skills,salary\nRust,2000\nC,x\n'),
  );
  expect(Array.from(columns.salary)).toEqual([1000, 2000]);
  expect([0, 1].map((row) => skillsAt(columns, row))).toEqual([['Go', 'C'], ['Rust']]);
  expect(report.leftOut.map(({ reason, lines }) => [reason, lines])).toEqual([
    ['salary-not-positive', [3]],
    ['salary-not-a-number', [3]],
  ]);
});

test.each([
  ['lacks a column', 'salary\n2', 'mode', 'is missing in it'],
  ['has one more', 'salary,mode,city\n2,x,y', 'city', 'is only in it'],
  [
    'holds another kind',
    '[{"salary": ["2"], "mode": "x"}]',
    'salary',
    'holds lists instead of texts',
  ],
])('a part that %s is named with the column', async (_, second, column, words) => {
  const problem = await problemOf(() =>
    decode(part('1.csv', 'salary,mode\n1,x\n'), part('2', second)),
  );
  expect(problem).toMatchObject({ code: 'parts-differ', place: `2, column ${column}` });
  expect(problem.message).toContain(words);
});

test('a column that is empty in one part fits any kind', async () => {
  const { columns } = await decode(
    part('1.json', '[{"salary": 1, "skills": ["Go"]}]'),
    part('2.json', '[{"salary": 2, "skills": null}]'),
  );
  expect([0, 1].map((row) => skillsAt(columns, row))).toEqual([['Go'], []]);
});

test('a problem in any part names that part', async () => {
  const problem = await problemOf(() => decode(part('1.csv', 'salary\n1\n'), part('2.csv', '')));
  expect(problem).toMatchObject({ code: 'source-empty', place: '2.csv' });
});

test('no parts', async () => {
  expect((await problemOf(() => decode())).code).toBe('source-empty');
});

test.each([
  ['a.csv', 'salary\n1000\n', 'CSV, comma, UTF-8, gzip'],
  ['a.json', '[{"salary": 1000}]', 'JSON, gzip'],
])('%s packed with gzip, whatever its name', async (name, text, format) => {
  const table = await decodeTable([part(name, gzipSync(text))], null, () => {});
  expect(table).toMatchObject({ format, rows: 1, names: ['salary'] });
});

test('a gzip that breaks off or is damaged', async () => {
  const packed = gzipSync('salary\n'.repeat(10_000));
  const cut = await problemOf(() =>
    decode(part('a.csv.gz', packed.subarray(0, packed.length / 2))),
  );
  expect(cut).toMatchObject({ code: 'file-truncated', place: 'a.csv.gz' });
  const damaged = Uint8Array.from(packed);
  damaged.fill(255, 12, 40);
  expect((await problemOf(() => decode(part('a.csv.gz', damaged)))).code).toBe('file-truncated');
});

test('a bomb is stopped while it unfolds', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(64 * 2 ** 20)));
  let steps = 0;
  const problem = await problemOf(() => inflate(bomb, 'bomb.gz', () => (steps += 1), 2 ** 20));
  expect(problem).toMatchObject({ code: 'source-too-large', place: 'bomb.gz' });
  expect(steps).toBeLessThan(200);
});
