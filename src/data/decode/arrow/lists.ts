import { type Batch, Column, Type } from '@uwdata/flechette';
import { Dictionary } from '../../table/column-builder';
import { asText } from '../../table/convert';
import type { ListColumn, SourceColumn, TextColumn } from '../../table/source-table';
import { MOST_ITEMS } from '../limits';
import { isMissing } from './validity';

/** Where the items of each row lie. */
interface Spans {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

interface Lists {
  readonly batch: Batch<unknown>;
  readonly items: TextColumn;
}

/**
 * Lists of any kind as lists of texts; `readItems` reads the column of their items. Offsets have been
 * checked before.
 *
 * @throws Error where lists claim more items than there are.
 */
export function listColumn(
  column: Column<unknown>,
  readItems: (items: Column<unknown>) => SourceColumn,
): ListColumn {
  const lists = column.data.map((batch) => ({ batch, items: itemsOf(batch, readItems) }));
  const [first] = lists;
  const direct = first !== undefined && lists.length === 1 ? directLists(first) : null;
  return direct ?? joinedLists(lists);
}

function itemsOf(
  batch: Batch<unknown>,
  readItems: (items: Column<unknown>) => SourceColumn,
): TextColumn {
  const [child] = batch.children;
  if (child === undefined) throw new Error('a list has no items');
  return asText(readItems(new Column([child], child.type)));
}

/** 32-bit lists without gaps are taken over as they are. */
function directLists({ batch, items }: Lists): ListColumn | null {
  const { type, nullCount, offsets, length } = batch;
  if (type.typeId !== Type.List || nullCount > 0 || length === 0) return null;
  if (!(offsets instanceof Int32Array) || offsets[0] !== 0) return null;
  const ends = new Uint32Array(offsets.buffer, offsets.byteOffset, length + 1);
  return { kind: 'list', offsets: ends, codes: items.codes, values: items.values };
}

function joinedLists(lists: readonly Lists[]): ListColumn {
  const offsets = new Uint32Array(lists.reduce((rows, { batch }) => rows + batch.length, 1));
  let row = 0;
  const spanned = lists.map(({ batch, items }) => {
    const spans = spansOf(batch);
    const own = offsets.subarray(row, row + batch.length + 1);
    addLengths(batch, spans, items.codes.length, own);
    row += batch.length;
    return { items, starts: spans.starts, offsets: own };
  });
  const dictionary = new Dictionary();
  const codes = new Uint32Array(offsets[row] ?? 0);
  for (const list of spanned) copyItems(list, dictionary, codes);
  return { kind: 'list', offsets, codes, values: dictionary.values };
}

/** Continues from the first of the offsets; missing lists are empty. */
function addLengths(
  { nullCount, validity, length }: Batch<unknown>,
  { starts, ends }: Spans,
  items: number,
  offsets: Uint32Array,
): void {
  let total = offsets[0]!;
  for (let row = 0; row < length; row += 1) {
    if (nullCount === 0 || !isMissing(validity, row)) {
      const start = starts[row]!;
      const end = ends[row]!;
      total += end > start ? end - start : 0;
      if (!(start >= 0 && end <= items && total <= MOST_ITEMS)) {
        throw new Error(`a list claims the items ${start} to ${end} of ${items}`);
      }
    }
    offsets[row + 1] = total;
  }
}

interface SpannedLists {
  readonly items: TextColumn;
  /** Where the items of each row lie. */
  readonly starts: ArrayLike<number>;
  /** Where they go. */
  readonly offsets: Uint32Array;
}

/** Gives the items codes in the order of their first appearance. */
function copyItems(
  { items, starts, offsets }: SpannedLists,
  dictionary: Dictionary,
  codes: Uint32Array,
): void {
  const joined = new Int32Array(items.values.length).fill(-1);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    const end = offsets[row + 1]!;
    let source = starts[row]!;
    for (let index = offsets[row]!; index < end; index += 1) {
      const item = items.codes[source++]!;
      if (joined[item] === -1) joined[item] = dictionary.code(items.values[item]!);
      codes[index] = joined[item]!;
    }
  }
}

function spansOf({ type, offsets, sizes, length }: Batch<unknown>): Spans {
  if (type.typeId === Type.FixedSizeList) {
    const ends = Float64Array.from({ length }, (_, row) => (row + 1) * type.stride);
    return { starts: ends.map((end) => end - type.stride), ends };
  }
  const starts = offsets instanceof Int32Array ? offsets : Float64Array.from(offsets, Number);
  if (type.typeId !== Type.ListView && type.typeId !== Type.LargeListView)
    return { starts, ends: starts.subarray(1) };
  return {
    starts,
    ends: Float64Array.from({ length }, (_, row) => starts[row]! + Number(sizes[row])),
  };
}
