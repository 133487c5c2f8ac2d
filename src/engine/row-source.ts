/** At most so many rows are seen at once: few enough to stay in the nearest cache between loops. */
export const MOST_SEEN = 4096;

/**
 * What is done with rows. One object serves a table for good: the compiler forgets loops when the
 * last object that they were compiled for is gone, and compiles loops in closures anew for each.
 */
export interface RowReader {
  /** Sees some rows, from place `from` to under `to`. The array is only lent: it is written again. */
  see(rows: Uint32Array, from: number, to: number): void;
}

/** Rows that are visited a block at a time, as often as is needed; no list of them is kept. */
export interface RowSource {
  /** In the order of the source: ascending, unless it says otherwise. */
  visit(reader: RowReader): void;
}

/** Rows that stand in a list already, from place `start` to under `end`. */
export class ListedRows implements RowSource {
  private readonly rows: Uint32Array;
  private readonly start: number;
  private readonly end: number;

  constructor(rows: Uint32Array, start = 0, end = rows.length) {
    this.rows = rows;
    this.start = start;
    this.end = end;
  }

  get length(): number {
    return this.end - this.start;
  }

  visit(reader: RowReader): void {
    for (let from = this.start; from < this.end; from += MOST_SEEN) {
      reader.see(this.rows, from, Math.min(from + MOST_SEEN, this.end));
    }
  }
}

/** All rows of a source. */
export function listOf(source: RowSource): Uint32Array {
  const list = new RowList();
  source.visit(list);
  return list.rows();
}

class RowList implements RowReader {
  private list = new Uint32Array(MOST_SEEN);
  private length = 0;

  see(rows: Uint32Array, from: number, to: number): void {
    const end = this.length + to - from;
    if (end > this.list.length) this.grow(end);
    this.list.set(rows.subarray(from, to), this.length);
    this.length = end;
  }

  rows(): Uint32Array {
    return this.list.slice(0, this.length);
  }

  private grow(end: number): void {
    const list = new Uint32Array(Math.max(end, 2 * this.list.length));
    list.set(this.list);
    this.list = list;
  }
}
