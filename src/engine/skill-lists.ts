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
  const shared = shareLists(column, isRepeated, order);
  const codes = entriesOf(column.codes, shared, placeOf, values.length);
  return { list: shared.list, offsets: shared.offsets, codes, values };
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

/** Lists by their number: the list of each place, and where each is read from and goes to. */
interface Shared {
  readonly list: Uint32Array;
  /** Where the entries of each list start in the source. */
  readonly starts: Uint32Array;
  readonly offsets: Uint32Array;
}

function shareLists(
  { offsets: bounds, codes }: ListColumn,
  isRepeated: Uint8Array,
  order: Uint32Array,
): Shared {
  const list = new Uint32Array(order.length);
  const starts = new Uint32Array(order.length);
  const offsets = new Uint32Array(order.length + 1);
  let lists = 0;
  let [before, from, length] = [-1, 0, -1];
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    if (row !== before + 1 || isRepeated[row] === 0) {
      const start = bounds[row]!;
      const own = bounds[row + 1]! - start;
      if (own !== length || !areSame(codes, from, start, own)) {
        starts[lists++] = start;
        offsets[lists] = offsets[lists - 1]! + own;
      }
      [from, length] = [start, own];
    }
    before = row;
    list[place] = lists - 1;
  }
  return { list, starts: starts.subarray(0, lists), offsets: offsets.slice(0, lists + 1) };
}

function entriesOf(
  sourceCodes: Codes,
  { starts, offsets }: Shared,
  placeOf: Int32Array,
  options: number,
): Codes {
  const codes = codesUpTo(options - 1, offsets[starts.length]!);
  for (let list = 0; list < starts.length; list++) {
    const end = offsets[list + 1]!;
    let source = starts[list]!;
    for (let entry = offsets[list]!; entry < end; entry++) {
      codes[entry] = placeOf[sourceCodes[source++]!]!;
    }
  }
  return codes;
}
