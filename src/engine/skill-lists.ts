import { type Codes, codesUpTo, type ListColumn } from '../data/columns';
import { type Occurrence, orderOptions } from './options';
import type { SkillLists } from './table';

/** Lists of the source that neighbours share. */
interface SharedLists {
  /** The list at each place. */
  readonly list: Uint32Array;
  /** A source row that has each list. */
  readonly rows: Uint32Array;
  /** Counted offers of each list. */
  readonly offers: Float64Array;
}

/**
 * The lists of technologies in the order of the rows. Lists are compared before anything is done with
 * their entries: most rows have the list of the row before.
 */
export function skillLists(column: ListColumn, counted: Codes, order: Uint32Array): SkillLists {
  const shared = shareLists(column, counted, order);
  const { values, placeOf } = orderOptions(column.values, occurrenceOf(column, shared), null);
  const { offsets, codes } = entriesOf(column, shared.rows, placeOf, values.length);
  return { list: shared.list, offsets, codes, values };
}

function shareLists(
  { offsets, codes }: ListColumn,
  counted: Codes,
  order: Uint32Array,
): SharedLists {
  const list = new Uint32Array(order.length);
  const rows = new Uint32Array(order.length);
  const offers = new Float64Array(order.length);
  let lists = 0;
  let [from, length] = [0, -1];
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const start = offsets[row]!;
    const own = offsets[row + 1]! - start;
    if (own !== length || !areSame(codes, from, start, own)) {
      rows[lists++] = row;
      [from, length] = [start, own];
    }
    list[place] = lists - 1;
    offers[lists - 1]! += counted[row]!;
  }
  return { list, rows: rows.subarray(0, lists), offers };
}

function areSame(codes: Codes, one: number, other: number, length: number): boolean {
  for (let entry = 0; entry < length; entry++) {
    if (codes[one + entry] !== codes[other + entry]) return false;
  }
  return true;
}

function occurrenceOf({ offsets, codes, values }: ListColumn, lists: SharedLists): Occurrence {
  const offers = new Float64Array(values.length);
  const seen = new Uint8Array(values.length);
  for (let list = 0; list < lists.rows.length; list++) {
    const row = lists.rows[list]!;
    const own = lists.offers[list]!;
    const end = offsets[row + 1]!;
    for (let entry = offsets[row]!; entry < end; entry++) {
      const code = codes[entry]!;
      offers[code]! += own;
      seen[code] = 1;
    }
  }
  return { offers, seen };
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
