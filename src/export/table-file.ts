import { type CsvRow, csvText } from './csv';
import { fileName, saveFile } from './download';
import type { FigureWords } from './figure';

/** Saves a table as CSV: its rows first, so that it sorts and filters, then what they are. */
export function saveTable(what: string, rows: readonly CsvRow[], words: FigureWords): void {
  const text = csvText([...rows, [], ...captionRows(words)]);
  const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
  saveFile(fileName(what, new Date(), 'csv'), file);
}

/** Everything that a figure says around its chart, a line to a row. */
export function captionRows(words: FigureWords): readonly CsvRow[] {
  const { title, subtitle, keys, source, note, signature } = words;
  return [title, subtitle, ...keys, note, source, signature]
    .filter((line) => line !== '')
    .map((line) => [line]);
}
