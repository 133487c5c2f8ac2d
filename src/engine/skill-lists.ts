import { type Codes, codesUpTo, type ListColumn } from '../data/columns';
import { type Occurrence, orderOptions } from './options';
import type { SkillLists } from './table';

/**
 * The lists of technologies in the order of the rows. Lists are compared before anything is done with
 * their entries: most rows have the list of the row before.
 */
export function skillLists(column: ListColumn, counted: Codes, order: Uint32Array): SkillLists {
  const isRepeated = repeatedLists(column);
  const occurrence = occurrenceOf(column, counted, isRepeated);
  const { values, placeOf } = orderOptions(column.values, occurrence, null);
  const { list, rows } = shareLists(column, isRepeated, order);
  const { offsets, codes } = entriesOf(column, rows, placeOf, values.length);
  return { list, offsets, codes, values };
}

/** 1 for a source row with the list of the row before it. */
function repeatedLists({ offsets, codes }: ListColumn): Uint8Array {
  const isRepeated = new Uint8Array(offsets.length - 1);
  for (let row = 1; row < isRepeated.length; row++) {
    const start = offsets[row]!;
    const before = offsets[row - 1]!;
    const length = offsets[row + 1]! - start;
    if (length === start - before && areSame(codes, before, start, length)) isRepeated[row] = 1;
  }
  return isRepeated;
}

function areSame(codes: Codes, one: number, other: number, length: number): boolean {
  for (let entry = 0; entry < length; entry++) {
    if (codes[one + entry] !== codes[other + entry]) return false;
  }
  return true;
}

function occurrenceOf(
  { offsets, codes, values }: ListColumn,
  counted: Codes,
  isRepeated: Uint8Array,
): Occurrence {
  const offers = new Float64Array(values.length);
  const seen = new Uint8Array(values.length);
  let own = 0;
  for (let row = 0; row < isRepeated.length; row++) {
    own += counted[row]!;
    if (isRepeated[row + 1] === 1) continue;
    const end = offsets[row + 1]!;
    for (let entry = offsets[row]!; entry < end; entry++) {
      const code = codes[entry]!;
      offers[code]! += own;
      seen[code] = 1;
    }
    own = 0;
  }
  return { offers, seen };
}

/** The list at each place, and a source row that has each list. */
function shareLists(
  { offsets, codes }: ListColumn,
  isRepeated: Uint8Array,
  order: Uint32Array,
): { readonly list: Uint32Array; readonly rows: Uint32Array } {
  const list = new Uint32Array(order.length);
  const rows = new Uint32Array(order.length);
  let lists = 0;
  let [before, from, length] = [-1, 0, -1];
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    if (row !== before + 1 || isRepeated[row] === 0) {
      const start = offsets[row]!;
      const own = offsets[row + 1]! - start;
      if (own !== length || !areSame(codes, from, start, own)) rows[lists++] = row;
      [from, length] = [start, own];
    }
    before = row;
    list[place] = lists - 1;
  }
  return { list, rows: rows.subarray(0, lists) };
}

function entriesOf(
  column: ListColumn,
  rows: Uint32Array,
  placeOf: Int32Array,
  options: number,
): Pick<SkillLists, 'offsets' | 'codes'> {
  const { offsets: starts, codes: sources } = column;
  const offsets = new Uint32Array(rows.length + 1);
  for (let list = 0; list < rows.length; list++) {
    const row = rows[list]!;
    offsets[list + 1] = offsets[list]! + starts[row + 1]! - starts[row]!;
  }
  const codes = codesUpTo(options - 1, offsets[rows.length]!);
  for (let list = 0; list < rows.length; list++) {
    const end = offsets[list + 1]!;
    let source = starts[rows[list]!]!;
    for (let entry = offsets[list]!; entry < end; entry++) {
      codes[entry] = placeOf[sources[source++]!]!;
    }
  }
  return { offsets, codes };
}
