/** At most so many rows are seen at once: few enough to stay in the nearest cache between loops. */
export const MOST_SEEN = 4096;

/**
 * What is done with rows. An object of a class, not a closure: loops in closures are compiled anew
 * for each.
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
  const collector = new RowCollector();
  source.visit(collector);
  return collector.list();
}

class RowCollector implements RowReader {
  private rows = new Uint32Array(MOST_SEEN);
  private count = 0;

  see(rows: Uint32Array, from: number, to: number): void {
    const count = this.count + to - from;
    if (count > this.rows.length) this.grow(count);
    this.rows.set(rows.subarray(from, to), this.count);
    this.count = count;
  }

  list(): Uint32Array {
    return this.rows.subarray(0, this.count);
  }

  private grow(count: number): void {
    const rows = new Uint32Array(Math.max(count, 2 * this.rows.length));
    rows.set(this.rows);
    this.rows = rows;
  }
}
