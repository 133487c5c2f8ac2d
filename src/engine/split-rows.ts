import type { Codes } from '../data/columns';
import { ListedRows, type RowReader, type RowSource } from './row-source';
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
export class RowSplitter implements RowReader {
  private readonly sizes = new PartSizes();
  private parts: Parts = { codes: new Uint8Array(0), partOf: new Uint16Array(0), count: 0 };
  /** Where the next row of each part goes. */
  private next: Uint32Array = new Uint32Array(0);
  private sorted = new Uint32Array(0);

  /** The rows of each part, in the order of the source; only lent until the next split. */
  split(source: RowSource, parts: Parts): readonly ListedRows[] {
    this.parts = parts;
    this.next = this.sizes.startsOf(source, parts);
    const starts = this.next.slice();
    const length = starts[parts.count + 1]!;
    if (this.sorted.length < length) this.sorted = new Uint32Array(length);
    source.visit(this);
    return Array.from(
      { length: parts.count },
      (_, part) => new ListedRows(this.sorted, starts[part], starts[part + 1]),
    );
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { sorted, next } = this;
    const { codes, partOf } = this.parts;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      sorted[next[partOf[codes[row]!]!]!++] = row;
    }
  }
}

class PartSizes implements RowReader {
  private parts: Parts = { codes: new Uint8Array(0), partOf: new Uint16Array(0), count: 0 };
  private sizes = new Uint32Array(0);

  /** Where each part starts when all are put one after the other, and then where the last ends. */
  startsOf(source: RowSource, parts: Parts): Uint32Array {
    this.parts = parts;
    this.sizes = new Uint32Array(parts.count + 2);
    source.visit(this);
    const { sizes } = this;
    for (let part = 0; part <= parts.count; part++) sizes[part + 1]! += sizes[part]!;
    return sizes;
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const { sizes } = this;
    const { codes, partOf } = this.parts;
    for (let place = from; place < to; place++) sizes[partOf[codes[rows[place]!]!]! + 1]!++;
  }
}
