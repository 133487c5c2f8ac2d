import type { ColumnSource } from '../../domain/mapping';
import { type DateOrder, dateOrderOf, readMonth } from '../reading/date';
import { readByFormat } from '../reading/date-format';
import { asText } from '../table/convert';
import type { SourceColumn } from '../table/source-table';
import { readDistinct } from './distinct';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { type RowSelection, translate } from './rows';

/**
 * The month of every selected row as `monthIndex` counts, -1 where not stated; null where no row
 * states one. Adds a sentence to `guesses` where day and month could change places.
 */
export function readMonths(
  selection: RowSelection,
  column: SourceColumn,
  source: ColumnSource,
  misreadings: Misreadings,
  guesses: string[],
): Int32Array<ArrayBuffer> | null {
  const text = asText(column);
  const read = monthReader(text.values, source, guesses);
  const reading = { column: 'date', read, notStated: -1, unused: -1 } as const;
  const months = new Int32Array(selection.count);
  const byCode = Float64Array.from(readDistinct(selection, text, reading, misreadings));
  translate(selection, text.codes, byCode, months);
  return months.every((month) => month === -1) ? null : months;
}

/** `monthIndex` of a text, -1 where it is named as not stated, null where it is no date. */
export type MonthReader = (text: string) => number | null;

/** How a column reads its dates; see `readMonths`. */
export function monthReader(
  values: readonly string[],
  source: ColumnSource,
  guesses: string[],
): MonthReader {
  const { format } = source;
  if (format !== null)
    return withNamedValues<number | null>(source, (date) => readByFormat(date.trim(), format), -1);
  const { order, certain } = dateOrderOf(values);
  if (!certain) guesses.push(orderGuess(order));
  return withNamedValues<number | null>(source, (date) => readMonth(date, order), -1);
}

function orderGuess(order: DateOrder): string {
  const words = order === 'day-first' ? 'day before month' : 'month before day';
  return `No date shows whether the day or the month stands first: read as ${words}.`;
}
