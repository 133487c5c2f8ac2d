import type { ValueReading } from '../../domain/inspection';
import type { ColumnSource, OfferColumn } from '../../domain/mapping';
import { meaningsOf, onOneLine } from './column-words';

/** A value of the file with what it means. */
export interface ValueLine {
  readonly value: string;
  readonly label: string;
  readonly rows: number;
  /** What the person says; null: what it is usually read as. */
  readonly meaning: string | null;
  /** What it is read as without a word from the person; null: not understood. */
  readonly readAs: string | null;
  /** What it may mean; null: anything. */
  readonly meanings: readonly string[] | null;
}

/**
 * The values of a column with what they mean, the most frequent first. Of dates only those that are
 * not understood: the others need no word.
 */
export function valueLines(
  column: OfferColumn,
  source: ColumnSource,
  readings: readonly ValueReading[],
): readonly ValueLine[] {
  const shown = column === 'date' ? readings.filter(({ readAs }) => readAs === null) : readings;
  return shown.map(({ value, rows, readAs }) => ({
    value,
    label: onOneLine(value),
    rows,
    meaning: source.values.get(value) ?? null,
    readAs,
    meanings: meaningsOf(column),
  }));
}

/** How many different values have no meaning yet. */
export function unclearCount(lines: readonly ValueLine[]): number {
  return lines.filter(({ readAs, meaning }) => readAs === null && meaning === null).length;
}
