import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../src/data/decode/table';
import { asText } from '../../src/data/table/convert';
import type { SourceTable } from '../../src/data/table/source-table';
import { DATA, dataFile, part } from './support/files';
import { problemOf } from './support/problems';

const decode = (content: string | Uint8Array, name = 'a.csv') =>
  decodeTable([part(name, content)], null, () => {});

/** A table as rows of cells, the header first. */
function cells(table: SourceTable): string[][] {
  const columns = table.names.map((name) => {
    const column = table.columns.get(name);
    if (column === undefined) return [];
    const { codes, values } = asText(column);
    return Array.from(codes, (code) => values[code] ?? '');
  });
  const rows = Array.from({ length: table.rows }, (_, row) =>
    columns.map((column) => column[row] ?? ''),
  );
  return [[...table.names], ...rows];
}

test.each([
  ['a,b\n1,2\n', 'CSV, comma, UTF-8'],
  ['a\tb\n1\t2\n', 'TSV, tab, UTF-8'],
  ['a;b\r\n1;2\r\n', 'CSV, semicolon, UTF-8'],
  ['a|b\r1|2\r', 'CSV, bar, UTF-8'],
  ['\uFEFFa,b\n1,2', 'CSV, comma, UTF-8'],
  ['\n\na,b\n\n1,2\n\n', 'CSV, comma, UTF-8'],
  ["'a','b'\n'1','2'\n", 'CSV, comma, single quote, UTF-8'],
])('%j is read', async (text, format) => {
  const table = await decode(text);
  expect(table.format).toBe(format);
  expect(cells(table)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('commas inside of a semicolon file stay in their cells', async () => {
  const table = await decode('name;pay\nA, B;1 500,50\nC, D;2 000,00\n');
  expect(cells(table)).toEqual([
    ['name', 'pay'],
    ['A, B', '1 500,50'],
    ['C, D', '2 000,00'],
  ]);
});

function encode(
  text: string,
  encoding: 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252',
): Uint8Array {
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return encoding === 'utf-16le' ? bytes : bytes.swap16();
  }
  const decoder = new TextDecoder(encoding);
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (character) => codes.get(character) ?? 63);
}

test.each([
  ['utf-16le', 'Тайтл,Місто', 'UTF-16'],
  ['utf-16be', 'Тайтл,Місто', 'UTF-16'],
  ['windows-1251', 'Тайтл,Місто\nМолодший,Київ\nСтарший,Їжакове', 'windows-1251'],
  ['windows-1252', 'Ville,Salaire\nOrléans,élevé\nZürich,Gehälter', 'windows-1252'],
] as const)('%s is found out', async (encoding, text, name) => {
  const table = await decode(encode(`${text}\nx,y\n`, encoding));
  expect(table.format).toBe(`CSV, comma, ${name}`);
  expect(cells(table)).toEqual([...text.split('\n'), 'x,y'].map((line) => line.split(',')));
});

test('UTF-16 without a byte order mark', async () => {
  const table = await decode(Buffer.from('a,b\n1,2\n', 'utf16le'));
  expect(cells(table)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('line breaks in a quoted header are blanks, repeated and empty names are told apart', async () => {
  const table = await decode('"Pay,\r\nnet",pay,pay,,__proto__,pay\r\n1,2,3,4,5,6\r\n');
  expect(table.names).toEqual(['Pay, net', 'pay', 'pay_2', 'Column 4', '__proto__', 'pay_3']);
  expect(cells(table)[1]).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('rows know their lines, whatever cells and empty lines lie between', async () => {
  const table = await decode('a,b\n"x\ny",1\n\nz,2\n');
  expect(Array.from(table.lines ?? [])).toEqual([2, 5]);
});

test('short and long lines are read as far as they go, and noted', async () => {
  const table = await decode('a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3\n1,2,3\n');
  expect(cells(table).slice(2, 4)).toEqual([
    ['4', '5', ''],
    ['6', '7', '8'],
  ]);
  expect(table.notes).toHaveLength(2);
  expect(table.notes.join(' ')).toContain('the first is line 4');
});

test('only wanted columns are kept', async () => {
  const table = await decodeTable([part('a.csv', 'a,b\n1,2\n')], new Set(['b']), () => {});
  expect(table.names).toEqual(['a', 'b']);
  expect([...table.columns.keys()]).toEqual(['b']);
});

test('a text longer than a piece is read whole, split characters included', async () => {
  const rows = 200_000;
  const lines = Array.from({ length: rows }, (_, row) => `${row},"ще, ${row % 7}"`);
  const table = await decode(`id,text\r\n${lines.join('\r\n')}\r\n`);
  expect(table.rows).toBe(rows);
  expect(
    new Set(
      asText(table.columns.get('text') ?? { kind: 'number', values: new Float64Array() }).values,
    ).size,
  ).toBe(7);
  expect(table.lines?.[rows - 1]).toBe(rows + 1);
});

test.each([
  ['', 'source-empty', 'is empty'],
  ['  \n ', 'source-empty', 'is empty'],
  ['a,b\n', 'source-empty', 'a header but no rows'],
  ['a,b,c\n1,2,3\n4,5,6\n7,8', 'file-truncated', 'fewer cells'],
  ['a,b\n1,"2\n3,4\n', 'file-truncated', 'never closed'],
  [`a,b\n1,"${'x\n'.repeat(6e6)}`, 'file-truncated', 'never closed'],
  [
    Array.from({ length: 600 }, (_, index) => `c${index}`).join(','),
    'source-too-large',
    '600 columns',
  ],
  ['<!doctype html><title>x</title>', 'source-not-data', 'a web page'],
  ['%PDF-1.7', 'file-unsupported', 'a PDF'],
  ['PK\u0003\u0004xxxx', 'file-unsupported', 'an Excel workbook'],
  ['a\u0000b,c', 'source-not-data', 'binary data'],
])('%.20j ends in %s', async (text, code, words) => {
  const problem = await problemOf(() => decode(text, 'file.csv'));
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(words);
  expect(problem.place).toContain('file.csv');
});

describe.runIf(DATA)('csv-spectrum (skipped unless OFFERSCOPE_DATA is set)', () => {
  const folder = join(DATA ?? '', 'corpora/csv-spectrum/csvs');
  const names =
    DATA === undefined ? [] : readdirSync(folder).map((name) => name.replace('.csv', ''));

  test.each(names.filter((name) => name !== 'location_coordinates'))('%s', async (name) => {
    const table = await decodeTable(
      [dataFile(`corpora/csv-spectrum/csvs/${name}.csv`)],
      null,
      () => {},
    );
    const expected = dataFile(`corpora/csv-spectrum/json/${name}.json`);
    const rows: Record<string, string>[] = JSON.parse(new TextDecoder().decode(expected.bytes));
    const [header = [], ...found] = cells(table);
    expect(found).toEqual(rows.map((row) => header.map((key) => row[key]?.replaceAll('\r', ''))));
  });
});
