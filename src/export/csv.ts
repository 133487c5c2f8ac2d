/** Numbers stay numbers; null is an empty cell. */
export type CsvCell = string | number | null;
export type CsvRow = readonly CsvCell[];

/**
 * What a spreadsheet would take for a formula or a command: = + - @ tab, CR and NUL, the full-width
 * forms of the signs, also after blanks or a quote.
 */
const FORMULA = /^[\s'"\u00a0\u2018-\u201f\ufeff]*[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;

/** Text with an apostrophe before it where a spreadsheet would run it. */
export function guardedCell(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Of a number that is not whole, in text: what comes after is noise of binary fractions. */
const DIGITS = 12;

/** What a table file or the clipboard says in a cell: guarded, and without noise in its last digits. */
export function cellText(cell: CsvCell): string {
  if (typeof cell !== 'number') return String(guardedCell(cell) ?? '');
  return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(DIGITS)));
}

/** Rows as CSV: RFC 4180, with a byte order mark so that spreadsheets know it is UTF-8. */
export function csvText(rows: readonly CsvRow[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Quotes where the text would break a row or lose its blanks. */
function csvCell(cell: CsvCell): string {
  const text = cellText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
