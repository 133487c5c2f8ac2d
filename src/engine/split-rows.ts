import type { Codes } from '../data/columns';
import { ListedRows, RowList, type RowSource } from './row-source';
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

/** Splits rows, each time over the parts of the time before. */
export class RowSplitter {
  private readonly list = new RowList();
  private sorted = new Uint32Array(0);

  /** The rows of each part, in the order of the source; only lent until the next split. */
  split(source: RowSource, { codes, partOf, count }: Parts): readonly ListedRows[] {
    const rows = this.list.read(source);
    const { length } = this.list;
    if (this.sorted.length < length) this.sorted = new Uint32Array(rows.length);
    const { sorted } = this;
    const next = new Uint32Array(count + 2);
    for (let place = 0; place < length; place++) next[partOf[codes[rows[place]!]!]! + 1]!++;
    for (let part = 0; part <= count; part++) next[part + 1]! += next[part]!;
    const starts = next.slice();
    for (let place = 0; place < length; place++) {
      const row = rows[place]!;
      sorted[next[partOf[codes[row]!]!]!++] = row;
    }
    return Array.from(
      { length: count },
      (_, part) => new ListedRows(sorted, starts[part], starts[part + 1]),
    );
  }
}
