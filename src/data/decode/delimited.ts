import Papa from 'papaparse';
import { Problem } from '../../domain/problem';
import type { SourceTable, Wanted } from '../table/source-table';
import { type Dialect, dialectOf } from './dialect';
import { RecordTable } from './record-table';
import { encodingName, openText } from './text';

/** Characters of one record; a longer one comes of a quote that is never closed. */
const LONGEST_RECORD = 1 << 23;
const SAMPLE = 1 << 16;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly meta: { readonly cursor: number };
  readonly errors: readonly { readonly code: string }[];
}

/**
 * Reads CSV, TSV and the like. The first line that is not empty is the header; empty lines are passed
 * over.
 *
 * @throws Problem 'source-empty' without a header or rows, 'file-truncated' where the last line
 * breaks off or a quote is never closed, 'source-too-large' above the limits.
 */
export async function decodeDelimited(
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  const text = openText(bytes);
  const dialect = dialectOf(text.head(SAMPLE));
  const reader = new DelimitedReader(dialect, place, wanted);
  let rest = '';
  for (const chunk of text.chunks()) {
    rest = reader.read(rest + chunk);
    progress();
  }
  const format = `${dialectWords(dialect)}, ${encodingName(text.encoding)}`;
  return reader.finish(rest, format);
}

class DelimitedReader {
  readonly #parser: Papa.Parser;
  readonly #quote: string;
  readonly #place: string;
  readonly #wanted: Wanted;
  #line = 1;
  #table: RecordTable | null = null;

  constructor({ delimiter, quoteChar }: Dialect, place: string, wanted: Wanted) {
    this.#parser = new Papa.Parser({ delimiter, quoteChar, newline: '\n' });
    this.#quote = quoteChar;
    this.#place = place;
    this.#wanted = wanted;
  }

  /** Takes the complete records of a text and gives back what is left of it. */
  read(text: string): string {
    const { cursor } = this.#parse(text, true);
    if (text.length - cursor > LONGEST_RECORD) throw this.#unclosed(this.#line);
    return text.slice(cursor);
  }

  /** Takes the last record, which may lack a line end. */
  finish(rest: string, format: string): SourceTable {
    const begun = this.#line;
    const { isUnclosed } = this.#parse(rest, false);
    if (isUnclosed) throw this.#unclosed(begun);
    const table = this.#table;
    if (table === null || table.rows === 0) throw this.#empty();
    if (rest !== '' && !rest.endsWith('\n') && table.endsEarly) throw this.#brokenOff();
    return table.finish(format);
  }

  #parse(text: string, isMore: boolean): { readonly cursor: number; readonly isUnclosed: boolean } {
    const { data, meta, errors }: Parsed = this.#parser.parse(text, 0, isMore);
    const hasQuotes = text.includes(this.#quote);
    for (const record of data) this.#add(record, hasQuotes);
    this.#table?.checkSize();
    return { cursor: meta.cursor, isUnclosed: errors.some(({ code }) => code === 'MissingQuotes') };
  }

  #add(record: readonly string[], hasQuotes: boolean): void {
    const line = this.#line;
    this.#line += 1 + (hasQuotes ? lineBreaks(record) : 0);
    if (isBlank(record)) return;
    if (this.#table === null) this.#table = new RecordTable(record, this.#place, this.#wanted);
    else this.#table.add(record, line);
  }

  #unclosed(line: number): Problem {
    return new Problem(
      'file-truncated',
      `"${this.#place}" breaks off: a quote that is opened on or after line ${line} is never closed.`,
      'Export the file again, or close the quote on that line.',
      `${this.#place}, line ${line}`,
    );
  }

  #brokenOff(): Problem {
    return new Problem(
      'file-truncated',
      `"${this.#place}" breaks off: its last line has fewer cells than the header, and no line end.`,
      'Export or download the file again.',
      this.#place,
    );
  }

  #empty(): Problem {
    const found = this.#table === null ? 'no header' : 'a header but no rows';
    return new Problem(
      'source-empty',
      `"${this.#place}" has ${found}.`,
      'Choose a file with a header line and at least one row.',
      this.#place,
    );
  }
}

const DELIMITER_WORDS: ReadonlyMap<string, string> = new Map([
  ['\t', 'TSV, tab'],
  [';', 'CSV, semicolon'],
  ['|', 'CSV, bar'],
]);

function dialectWords({ delimiter, quoteChar }: Dialect): string {
  const words = DELIMITER_WORDS.get(delimiter) ?? 'CSV, comma';
  return quoteChar === '"' ? words : `${words}, single quote`;
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

function lineBreaks(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}
