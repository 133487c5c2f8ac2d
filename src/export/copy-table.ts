import { Problem } from '../domain/problem';
import { cellText, type CsvRow } from './csv';

/**
 * A table as a spreadsheet pastes it: a tab between cells, a row to a line; below it, after an empty
 * line, where it comes from.
 */
export function tableText(rows: readonly CsvRow[], source: string): string {
  const cell = (value: CsvRow[number]) => cellText(value).replaceAll(/[\t\r\n]+/g, ' ');
  return [...rows, [], [source]].map((row) => row.map(cell).join('\t')).join('\n');
}

/** Puts a table on the clipboard. Rejects with a `Problem` where the browser does not allow it. */
export async function copyTable(rows: readonly CsvRow[], source: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(tableText(rows, source));
  } catch (error) {
    throw new Problem(
      'export-failed',
      'The table could not be copied.',
      'Save it as CSV instead, or allow this page to use the clipboard.',
      null,
      { cause: error },
    );
  }
}
