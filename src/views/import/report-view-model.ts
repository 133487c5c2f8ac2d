import type { ImportReport, NotUnderstood } from '../../domain/report';
import { leftOutWords } from '../../ui/format/left-out';
import { counted, MINUS, wholeNumber } from '../../ui/format/number';
import { columnName, onOneLine } from './column-words';

/** A step from the rows that were read to the ones that are kept. */
export interface RowsLine {
  readonly words: string;
  readonly figure: string;
  /** Where the first few are; '' where that says nothing. */
  readonly lines: string;
  readonly isResult: boolean;
}

export interface ValueNotUnderstood {
  readonly value: string;
  readonly column: string;
  readonly lines: string;
}

export interface ReportView {
  readonly rows: readonly RowsLine[];
  readonly notUnderstood: readonly ValueNotUnderstood[];
  /** "and 1,204 more rows", where the list does not hold them all; '' else. */
  readonly more: string;
  readonly guesses: readonly string[];
}

/** The report as it is shown and downloaded. */
export function reportView(report: ImportReport): ReportView {
  return {
    rows: rowsLines(report),
    notUnderstood: report.notUnderstood.map(notUnderstoodLine),
    more: moreWords(report),
    guesses: report.guesses,
  };
}

function rowsLines({ rowsRead, filteredOut, leftOut, kept }: ImportReport): readonly RowsLine[] {
  const plain = (words: string, rows: number, isResult: boolean) => ({
    words,
    figure: wholeNumber(rows),
    lines: '',
    isResult,
  });
  const less = (words: string, rows: number, lines: readonly number[]) => ({
    words,
    figure: `${MINUS}${wholeNumber(rows)}`,
    lines: linesWords(lines, rows),
    isResult: false,
  });
  return [
    plain('Read', rowsRead, false),
    ...(filteredOut > 0 ? [less('Not asked for', filteredOut, [])] : []),
    ...leftOut.map((entry) => less(leftOutWords(entry), entry.rows, entry.lines)),
    plain('Kept', kept, true),
  ];
}

function notUnderstoodLine({ column, value, rows, lines }: NotUnderstood): ValueNotUnderstood {
  return {
    value: `“${onOneLine(value)}”`,
    column: columnName(column),
    lines: linesWords(lines, rows),
  };
}

/** "lines 14, 92, 310, +3": where the first few of so many rows are. */
export function linesWords(lines: readonly number[], rows: number): string {
  if (lines.length === 0) return '';
  const more = rows > lines.length ? `, +${wholeNumber(rows - lines.length)}` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more}`;
}

function moreWords({ notUnderstood, notUnderstoodRows }: ImportReport): string {
  const listed = notUnderstood.reduce((sum, { rows }) => sum + rows, 0);
  const more = notUnderstoodRows - listed;
  return more > 0 ? `and ${counted(more, 'more row', 'more rows')}` : '';
}
