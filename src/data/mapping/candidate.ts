import type { OfferColumns } from '../columns';
import { asText, distinctNumbers } from '../table/convert';
import type { NumberArray, SourceColumn } from '../table/source-table';
import type { RowSelection } from './rows';

/** Numbers up to so many times the rows are looked up in an array. */
const MOST_SPREAD = 4;

interface Keys {
  readonly codes: ArrayLike<number>;
  /** 1 for a code that names nobody. */
  readonly isBlank: Uint8Array;
}

type Candidates = NonNullable<OfferColumns['candidate']>;

/** Dense ids by selected row; a row that names no candidate is one of its own. */
export function readCandidates(selection: RowSelection, column: SourceColumn): Candidates {
  const highest = column.kind === 'number' ? highestIndex(column.values) : null;
  if (column.kind === 'number' && highest !== null)
    return candidatesByIndex(selection, column.values, highest);
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

/** The highest of numbers such as row ids, which may be missing; null where one is no such number. */
function highestIndex(values: NumberArray): number | null {
  let highest = 0;
  const most = values.length * MOST_SPREAD;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value >>> 0 === value) highest = value > highest ? value : highest;
    else if (!Number.isNaN(value)) return null;
  }
  return highest <= most ? highest : null;
}

function candidatesByIndex(
  { count, rows }: RowSelection,
  values: NumberArray,
  highest: number,
): Candidates {
  const dense = rows === null ? denseIds(values) : null;
  if (dense !== null) return { ids: dense, count: highest + 1 };
  const ids = new Uint32Array(count);
  const known = new Int32Array(highest + 1).fill(-1);
  let people = 0;
  for (let row = 0; row < count; row += 1) {
    const value = values[rows === null ? row : rows[row]!]!;
    const id = value >= 0 ? known[value]! : -1;
    ids[row] = id >= 0 ? id : people;
    if (id >= 0) continue;
    if (value >= 0) known[value] = people;
    people += 1;
  }
  return { ids, count: people };
}

/** The numbers themselves where each new one is the next; null where it is not. */
function denseIds(values: NumberArray): Uint32Array | null {
  if (!(values instanceof Uint32Array || values instanceof Int32Array)) return null;
  let next = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value > next) return null;
    if (value === next) next += 1;
  }
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

function keysOf(column: SourceColumn): Keys {
  if (column.kind === 'number') {
    const { codes, numbers } = distinctNumbers(column.values);
    return { codes, isBlank: Uint8Array.from(numbers, (value) => (Number.isNaN(value) ? 1 : 0)) };
  }
  const { codes, values } = asText(column);
  return { codes, isBlank: Uint8Array.from(values, (value) => (value.trim() === '' ? 1 : 0)) };
}
