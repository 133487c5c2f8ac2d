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

/** Rows as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark so that spreadsheets know it). */
export async function csvOf(rows: readonly CsvRow[]): Promise<Blob> {
  const { default: papaparse } = await import('papaparse');
  const text = papaparse.unparse(rows.map((row) => row.map(guardedCell)));
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
