/** A set of rows, one bit each, so that answers in the cache cost an eighth of a byte a row. */
export class RowSet {
  readonly words: Int32Array;
  private bounds: Bounds | null = null;

  /** Rows from 0 to under `capacity`; sets that meet have the same capacity. */
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

  /** Where the words that are not 0 lie; the set must be complete. */
  get span(): Bounds {
    this.bounds ??= boundsOf(this.words);
    return this.bounds;
  }

  add(row: number): void {
    this.words[row >>> 5]! |= 1 << (row & 31);
  }

  /** Leaves the rows that the other set lacks. */
  remove({ words }: RowSet): void {
    for (let index = 0; index < words.length; index++) this.words[index]! &= ~words[index]!;
  }

  /** Takes in the rows of the other set. */
  join({ words }: RowSet): void {
    for (let index = 0; index < words.length; index++) this.words[index]! |= words[index]!;
  }
}

/** Words from `from` to under `to`. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

function boundsOf(words: Int32Array): Bounds {
  let from = 0;
  let to = words.length;
  while (from < to && words[from] === 0) from++;
  while (to > from && words[to - 1] === 0) to--;
  return { from, to };
}

/** How many bits of a word are set. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
