import type { OfferColumns } from '../columns';
import { asText, distinctNumbers } from '../table/convert';
import type { SourceColumn } from '../table/source-table';
import type { RowSelection } from './rows';

interface Keys {
  readonly codes: ArrayLike<number>;
  /** 1 for a code that names nobody. */
  readonly isBlank: Uint8Array;
}

/** Dense ids by selected row; a row that names no candidate is one of its own. */
export function readCandidates(
  selection: RowSelection,
  column: SourceColumn,
): NonNullable<OfferColumns['candidate']> {
  const { codes, isBlank } = keysOf(column);
  const ids = new Uint32Array(selection.count);
  const known = new Int32Array(isBlank.length).fill(-1);
  let count = 0;
  for (let row = 0; row < ids.length; row += 1) {
    const code = codes[selection.rows === null ? row : (selection.rows[row] ?? 0)] ?? 0;
    const id = known[code] ?? -1;
    ids[row] = id >= 0 ? id : count;
    if (id >= 0) continue;
    if (isBlank[code] === 0) known[code] = count;
    count += 1;
  }
  return { ids, count };
}

function keysOf(column: SourceColumn): Keys {
  if (column.kind === 'number') {
    const { codes, numbers } = distinctNumbers(column.values);
    return { codes, isBlank: Uint8Array.from(numbers, (value) => (Number.isNaN(value) ? 1 : 0)) };
  }
  const { codes, values } = asText(column);
  return { codes, isBlank: Uint8Array.from(values, (value) => (value.trim() === '' ? 1 : 0)) };
}
