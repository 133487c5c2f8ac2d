import type { Codes } from '../data/columns';
import { ListedRows, listOf, type RowSource } from './row-source';
import type { CodedDimension } from './table';

/** Which part the rows with a code belong to. */
export interface Parts {
  readonly codes: Codes;
  /** By code, from 0 to `count`; rows of part `count` belong nowhere. */
  readonly partOf: Uint16Array | Uint32Array;
  readonly count: number;
}

/** One part for each option of a dimension. */
export function partsOf({ codes, values }: CodedDimension): Parts {
  return { codes, partOf: Uint32Array.from(values, (_, code) => code), count: values.length };
}

/** Splits rows, each time into the memory of the time before. */
export class RowSplitter {
  private sorted = new Uint32Array(0);

  /** The rows of each part, in the order of the source; only lent until the next split. */
  split(source: RowSource, parts: Parts): readonly ListedRows[] {
    const { codes, partOf, count } = parts;
    const rows = listOf(source);
    if (this.sorted.length < rows.length) this.sorted = new Uint32Array(rows.length);
    const { sorted } = this;
    const next = startsOf(rows, parts);
    const starts = next.slice();
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]!;
      sorted[next[partOf[codes[row]!]!]!++] = row;
    }
    return Array.from(
      { length: count },
      (_, part) => new ListedRows(sorted, starts[part], starts[part + 1]),
    );
  }
}

/** Where each part starts when all are put one after the other, and then where the last ends. */
function startsOf(rows: Uint32Array, { codes, partOf, count }: Parts): Uint32Array {
  const sizes = new Uint32Array(count + 2);
  for (let place = 0; place < rows.length; place++) sizes[partOf[codes[rows[place]!]!]! + 1]!++;
  for (let part = 0; part <= count; part++) sizes[part + 1]! += sizes[part]!;
  return sizes;
}
