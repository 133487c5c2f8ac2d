/** A set of rows, one bit each, so that answers in the cache cost an eighth of a byte a row. */
export class RowSet {
  readonly words: Int32Array;
  private count = 0;

  /** Rows from 0 to under `capacity`. */
  constructor(capacity: number) {
    this.words = new Int32Array((capacity + 31) >>> 5);
  }

  get size(): number {
    return this.count;
  }

  /** Adds rows that are not in the set yet: the first `length` of `rows`. */
  addAll(rows: Uint32Array, length: number): void {
    const { words } = this;
    for (let place = 0; place < length; place++) {
      const row = rows[place]!;
      words[row >>> 5]! |= 1 << (row & 31);
    }
    this.count += length;
  }

  /** Adds a row that is not in the set yet. */
  add(row: number): void {
    this.words[row >>> 5]! |= 1 << (row & 31);
    this.count++;
  }

  /** Adds rows from `from` to under `to`, none of which is in the set yet. */
  addRange(from: number, to: number): void {
    let row = from;
    for (; row < to && (row & 31) !== 0; row++) this.words[row >>> 5]! |= 1 << (row & 31);
    for (; row + 32 <= to; row += 32) this.words[row >>> 5] = -1;
    for (; row < to; row++) this.words[row >>> 5]! |= 1 << (row & 31);
    this.count += Math.max(0, to - from);
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5]! >>> (row & 31)) & 1) === 1;
  }

  /** The rows, ascending. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.count);
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

  /** A new set of the rows of both, which have the same capacity. */
  union(other: RowSet): RowSet {
    return this.combine(other, (mine, theirs) => mine | theirs);
  }

  intersection(other: RowSet): RowSet {
    return this.combine(other, (mine, theirs) => mine & theirs);
  }

  difference(other: RowSet): RowSet {
    return this.combine(other, (mine, theirs) => mine & ~theirs);
  }

  private combine(other: RowSet, join: (mine: number, theirs: number) => number): RowSet {
    const result = new RowSet(this.words.length << 5);
    for (let index = 0; index < this.words.length; index++) {
      const word = join(this.words[index]!, other.words[index]!);
      result.words[index] = word;
      result.count += bitsIn(word);
    }
    return result;
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
