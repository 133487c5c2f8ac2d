import type { Codes } from '../data/columns';

/** A set of rows, one bit each, so that answers in the cache cost an eighth of a byte a row. */
export class RowSet {
  readonly words: Int32Array;

  /** Rows from 0 to under `capacity`. */
  constructor(capacity: number) {
    this.words = new Int32Array((capacity + 31) >>> 5);
  }

  /** All rows from 0 to under `capacity`. */
  static whole(capacity: number): RowSet {
    const whole = new RowSet(capacity);
    whole.words.fill(-1);
    const beyond = capacity & 31;
    if (beyond > 0) whole.words[whole.words.length - 1] = (1 << beyond) - 1;
    return whole;
  }

  get size(): number {
    let size = 0;
    for (let index = 0; index < this.words.length; index++) size += bitsIn(this.words[index]!);
    return size;
  }

  add(row: number): void {
    this.words[row >>> 5]! |= 1 << (row & 31);
  }

  /** Adds the rows of a set of the same capacity. */
  addAll({ words }: RowSet): void {
    for (let index = 0; index < words.length; index++) this.words[index]! |= words[index]!;
  }

  /** The rows, ascending. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.size);
    const { words } = this;
    let length = 0;
    for (let index = 0; index < words.length; index++) {
      const base = index << 5;
      for (let word = words[index]!; word !== 0; word &= word - 1) {
        rows[length++] = base + 31 - Math.clz32(word & -word);
      }
    }
    return rows;
  }

  /** The sum over the rows of what each has in a column. */
  sumOf(column: Codes): number {
    const { words } = this;
    let sum = 0;
    for (let index = 0; index < words.length; index++) {
      const base = index << 5;
      for (let word = words[index]!; word !== 0; word &= word - 1) {
        sum += column[base + 31 - Math.clz32(word & -word)]!;
      }
    }
    return sum;
  }

  /** A new set of the rows of both, which have the same capacity. */
  union({ words }: RowSet): RowSet {
    const result = this.empty();
    for (let index = 0; index < words.length; index++) {
      result.words[index] = this.words[index]! | words[index]!;
    }
    return result;
  }

  intersection({ words }: RowSet): RowSet {
    const result = this.empty();
    for (let index = 0; index < words.length; index++) {
      result.words[index] = this.words[index]! & words[index]!;
    }
    return result;
  }

  difference({ words }: RowSet): RowSet {
    const result = this.empty();
    for (let index = 0; index < words.length; index++) {
      result.words[index] = this.words[index]! & ~words[index]!;
    }
    return result;
  }

  private empty(): RowSet {
    return new RowSet(this.words.length << 5);
  }
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
