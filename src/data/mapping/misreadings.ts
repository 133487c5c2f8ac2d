import type { OfferColumn } from '../../domain/mapping';
import type { NotUnderstood } from '../../domain/report';
import type { SourceTable } from '../table/source-table';
import { firstLines, type RowSelection } from './rows';

/** Entries that a report lists; the rest is in the total. */
const MOST_ENTRIES = 50;
/** Longer values are cut in a report. */
const MOST_CHARACTERS = 120;

interface Misreading {
  readonly column: OfferColumn;
  readonly value: string;
  readonly rows: number;
  readonly isAt: (sourceRow: number) => boolean;
}

/** Collects the values that no reading knows; their rows stay. */
export class Misreadings {
  readonly #found: Misreading[] = [];

  add(misreading: Misreading): void {
    this.#found.push(misreading);
  }

  get rows(): number {
    return this.#found.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** The most frequent first, with the lines of their first rows. */
  list(table: SourceTable, selection: RowSelection): readonly NotUnderstood[] {
    return this.#found
      .toSorted((one, other) => other.rows - one.rows)
      .slice(0, MOST_ENTRIES)
      .map(({ column, value, rows, isAt }) => ({
        column,
        value: shortened(value),
        rows,
        lines: firstLines(table, selection, isAt),
      }));
  }
}

/** A value as a message can show it. */
export function shortened(value: string): string {
  return value.length <= MOST_CHARACTERS ? value : `${value.slice(0, MOST_CHARACTERS)}…`;
}
