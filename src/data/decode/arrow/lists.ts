import { type Batch, Column, Type } from '@uwdata/flechette';
import { MOST_ITEMS } from '../limits';
import { ListColumnBuilder } from '../../table/column-builder';
import { asText } from '../../table/convert';
import type { ListColumn, SourceColumn, TextColumn } from '../../table/source-table';

/** Where the items of a row lie. */
interface Span {
  readonly start: number;
  readonly end: number;
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
  const [first, ...others] = column.data.map((batch) => ({
    batch,
    items: itemsOf(batch, readItems),
  }));
  const direct =
    first !== undefined && others.length === 0 ? directLists(first.batch, first.items) : null;
  if (direct !== null) return direct;
  const builder = new ListColumnBuilder();
  for (const { batch, items } of first === undefined ? [] : [first, ...others])
    addLists(builder, batch, items);
  return builder.finish();
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
function directLists(
  { type, nullCount, offsets, length }: Batch<unknown>,
  items: TextColumn,
): ListColumn | null {
  if (type.typeId !== Type.List || nullCount > 0 || length === 0) return null;
  if (!(offsets instanceof Int32Array) || offsets[0] !== 0) return null;
  const ends = new Uint32Array(offsets.subarray(0, length + 1));
  const codes = new Uint32Array(items.codes.subarray(0, ends[length]));
  return { kind: 'list', offsets: ends, codes, values: items.values };
}

function addLists(
  builder: ListColumnBuilder,
  batch: Batch<unknown>,
  { codes, values }: TextColumn,
): void {
  for (let row = 0; row < batch.length; row += 1) {
    const { start, end } =
      batch.nullCount === 0 || batch.isValid(row) ? spanOf(batch, row) : { start: 0, end: 0 };
    const items = builder.items + end - start;
    if (!(start >= 0 && end <= codes.length && items <= MOST_ITEMS)) {
      throw new Error(`a list claims the items ${start} to ${end} of ${codes.length}`);
    }
    for (let index = start; index < end; index += 1) builder.push(values[codes[index] ?? 0] ?? '');
    builder.endRow();
  }
}

function spanOf({ type, offsets, sizes }: Batch<unknown>, row: number): Span {
  if (type.typeId === Type.FixedSizeList)
    return { start: row * type.stride, end: (row + 1) * type.stride };
  const start = Number(offsets[row]);
  const isView = type.typeId === Type.ListView || type.typeId === Type.LargeListView;
  return { start, end: isView ? start + Number(sizes[row]) : Number(offsets[row + 1]) };
}
