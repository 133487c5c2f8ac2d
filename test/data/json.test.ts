import { expect, test } from 'vitest';
import { decodeTable } from '../../src/data/decode/table';
import type { SourceColumn } from '../../src/data/table/source-table';
import { part } from './support/files';
import { problemOf } from './support/problems';

const decode = (value: unknown) =>
  decodeTable(
    [part('a.json', typeof value === 'string' ? value : JSON.stringify(value))],
    null,
    () => {},
  );

function plain(column: SourceColumn | undefined): unknown[] {
  if (column === undefined) return [];
  if (column.kind === 'number') return Array.from(column.values);
  if (column.kind === 'text') return Array.from(column.codes, (code) => column.values[code]);
  return Array.from(column.offsets.subarray(1), (end, row) =>
    Array.from(column.codes.subarray(column.offsets[row], end), (code) => column.values[code]),
  );
}

const ROWS = [
  { salary: 1, tag: 'x' },
  { salary: 2, tag: 'y' },
];

test.each([
  ['rows', ROWS],
  [
    'lists with names first',
    [
      ['salary', 'tag'],
      [1, 'x'],
      [2, 'y'],
    ],
  ],
  ['an envelope', { count: 2, results: ROWS }],
  [
    'an envelope of lists',
    {
      columns: ['salary', 'tag'],
      rows: [
        [1, 'x'],
        [2, 'y'],
      ],
    },
  ],
  [
    'an envelope with described columns',
    {
      meta: [{ name: 'salary' }, { name: 'tag' }],
      data: [
        [1, 'x'],
        [2, 'y'],
      ],
    },
  ],
  ['columns', { salary: [1, 2], tag: ['x', 'y'] }],
  ['columns by row', { salary: { 0: 1, 1: 2 }, tag: { 0: 'x', 1: 'y' } }],
  ['lines', ROWS.map((row) => JSON.stringify(row)).join('\n')],
  ['lines with blanks', `\n${ROWS.map((row) => `${JSON.stringify(row)}\r\n`).join('\r\n')}\n`],
])('%s', async (_, value) => {
  const table = await decode(value);
  expect(table.names).toEqual(['salary', 'tag']);
  expect(plain(table.columns.get('salary'))).toEqual([1, 2]);
  expect(plain(table.columns.get('tag'))).toEqual(['x', 'y']);
});

test('columns by row belong together by the key of the row, not by its place', async () => {
  const table = await decode({ salary: { x: 1, y: 2 }, tag: { y: 'b', x: 'a' } });
  expect(plain(table.columns.get('salary'))).toEqual([1, 2]);
  expect(plain(table.columns.get('tag'))).toEqual(['a', 'b']);
});

test('nested fields are paths, lists of objects are lists of their names and fields', async () => {
  const table = await decode([
    {
      pay: { amount: 5, currency: 'EUR' },
      skills: [{ name: 'Go', years: 2 }, { name: 'C' }],
      tags: ['a', 1],
    },
    { pay: null, late: 'yes' },
  ]);
  expect(table.names).toEqual([
    'pay.amount',
    'pay.currency',
    'skills',
    'skills.name',
    'skills.years',
    'tags',
    'pay',
    'late',
  ]);
  expect(plain(table.columns.get('pay.amount'))).toEqual([5, NaN]);
  expect(plain(table.columns.get('pay.currency'))).toEqual(['EUR', '']);
  expect(plain(table.columns.get('skills'))).toEqual([['Go', 'C'], []]);
  expect(plain(table.columns.get('skills.years'))).toEqual([['2'], []]);
  expect(plain(table.columns.get('tags'))).toEqual([['a', '1'], []]);
  expect(plain(table.columns.get('late'))).toEqual(['', 'yes']);
});

test('a field takes the kind that holds all its values', async () => {
  const table = await decode([
    { a: 1, b: 1 },
    { a: 'x', b: ['y'] },
    { a: true, b: null },
  ]);
  expect(plain(table.columns.get('a'))).toEqual(['1', 'x', 'true']);
  expect(plain(table.columns.get('b'))).toEqual([['1'], ['y'], []]);
});

test('__proto__ and constructor are ordinary fields', async () => {
  const table = await decode('[{"__proto__": 5, "constructor": "x"}]');
  expect(table.names).toEqual(['__proto__', 'constructor']);
  expect(plain(table.columns.get('__proto__'))).toEqual([5]);
});

test('lines know their numbers', async () => {
  const table = await decode('{"a":1}\n\n{"a":2}\n');
  expect(Array.from(table.lines ?? [])).toEqual([1, 3]);
});

test.each([
  ['[{"a":1},', 'file-truncated', 'breaks off'],
  ['[{"a":1} {"a":2}]', 'file-unreadable', 'cannot be read'],
  ['{"a":1}\n{"a":', 'file-truncated', 'last line, 2'],
  ['{"a":1}\n{"a":\n{"a":3}\n', 'file-unreadable', 'Line 2'],
  ['{"a":1}\n{"a":2}\n7\n', 'file-unreadable', 'Line 3'],
  ['[1,2,3]', 'source-not-data', 'neither a list of rows'],
  ['{"a":1}', 'source-not-data', 'neither a list of rows'],
  ['{"a":[1,2],"b":[1]}', 'source-not-data', 'neither a list of rows'],
  ['{"a":{"x":1},"b":{"y":1}}', 'source-not-data', 'neither a list of rows'],
  ['[]', 'source-empty', 'no rows'],
  ['{"rows":[]}', 'source-empty', 'no rows'],
  [
    `[{${Array.from({ length: 513 }, (_, index) => `"c${index}":1`).join(',')}}]`,
    'source-too-large',
    '513 columns',
  ],
])('%.24s ends in %s', async (text, code, words) => {
  const problem = await problemOf(() => decode(text));
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(words);
});

test('nesting without end is no danger', async () => {
  const deep = `[${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]`;
  const problem = await problemOf(() => decode(deep));
  expect(problem.code).toBe('source-empty');
});
