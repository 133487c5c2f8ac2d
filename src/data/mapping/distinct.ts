import type { OfferColumn } from '../../domain/mapping';
import type { TextColumn } from '../table/source-table';
import type { Misreadings } from './misreadings';
import { countCodes, type RowSelection } from './rows';

/** How the cells of one column are read. */
export interface CellReading<T, Unused> {
  readonly column: OfferColumn;
  /** What a filled cell means; null where it is not understood. */
  readonly read: (text: string) => T | null;
  /** What an empty cell means, and one that is not understood. */
  readonly notStated: T;
  /** Stands for texts that no selected row has. */
  readonly unused: Unused;
}

/** What every distinct text of a column means; each is read once, and noted where it is misread. */
export function readDistinct<T, Unused>(
  selection: RowSelection,
  { codes, values }: TextColumn,
  { column, read, notStated, unused }: CellReading<T, Unused>,
  misreadings: Misreadings,
): readonly (T | Unused)[] {
  const counts = countCodes(selection, codes, values.length);
  return values.map((value, code) => {
    const rows = counts[code] ?? 0;
    if (rows === 0) return unused;
    const meaning = value.trim() === '' ? notStated : read(value);
    if (meaning !== null) return meaning;
    misreadings.add({ column, value, rows, isAt: (row) => codes[row] === code });
    return notStated;
  });
}
