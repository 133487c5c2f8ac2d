import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableText } from '../../src/export/copy-table';
import { csvText, guardedCell } from '../../src/export/csv';

test('rows are quoted where they must be and end in CRLF after a byte order mark', () => {
  const rows = [
    ['Bucket', 'Python, offers'],
    ['say "5k"', 12],
    ['two\nlines', null],
  ];
  expect(csvText(rows)).toBe(
    '\ufeffBucket,"Python, offers"\r\n"say ""5k""",12\r\n"two\nlines",\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\0x', '＝1', '＋1', '－1', '＠1'])(
  'the text %j gets an apostrophe',
  (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
  },
);

test.each([' =1', '"=1', '\u00a0=1', "'=1", '\u201c=1', '  "@x'])(
  'the text %j, which hides a sign behind a blank or a quote, gets one too',
  (text) => {
    expect(guardedCell(text)).toBe(`'${text}`);
  },
);

test('numbers stay numbers and harmless text stays as it is', () => {
  expect(guardedCell(-5)).toBe(-5);
  expect(guardedCell(null)).toBeNull();
  expect(guardedCell('$7,707')).toBe('$7,707');
  expect(guardedCell('a=b')).toBe('a=b');
});

test.each([
  [6309.999999999999, '6310'],
  [0.1 + 0.2, '0.3'],
  [4205.055, '4205.055'],
  [1 / 3, '0.333333333333'],
  [123_456_789_012_345, '123456789012345'],
  [0, '0'],
])('the number %d is written as %s', (number, text) => {
  expect(csvText([[number]])).toBe(`\ufeff${text}\r\n`);
  expect(tableText([[number]], 'Source: x.csv.')).toBe(`${text}\n\nSource: x.csv.`);
});

test('no text that is written begins with a sign of a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const written = String(guardedCell(text));
      expect(written.startsWith("'") || !/^[\s"]*[=+\-@]/.test(written)).toBe(true);
    }),
    { seed: 1 },
  );
});

test('a copied table has a tab between cells, no break inside one, and says where it is from', () => {
  expect(
    tableText(
      [
        ['Level', 'Python\tthree'],
        ['=1', 5],
        [null, 'a\nb'],
      ],
      'Source: x.csv (gross).',
    ),
  ).toBe("Level\tPython three\n'=1\t5\n\ta b\n\nSource: x.csv (gross).");
});
