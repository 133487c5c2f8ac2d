import type { Codes } from '../data/columns';
import { MOST_SEEN, type SeeRows } from './row-source';
import type { RowSet } from './row-set';

/**
 * The rows that several sets have in common. There is one search for a table: each is written over
 * the one before, so that nothing is thrown away, and has to be read at once.
 */
export class RowSearch {
  /** Mean something from word `from` to under word `to`; there are no rows elsewhere. */
  readonly words: Int32Array;
  from = 0;
  to = 0;
  private readonly block = new Uint32Array(MOST_SEEN);

  /** Rows from 0 to under `capacity`. */
  constructor(capacity: number) {
    this.words = new Int32Array((capacity + 31) >>> 5);
  }

  /** Finds the rows of all sets; only where all of them have any is looked at. */
  find(first: RowSet, others: readonly RowSet[]): this {
    const { words } = this;
    this.from = others.reduce((from, { span }) => Math.max(from, span.from), first.span.from);
    this.to = others.reduce((to, { span }) => Math.min(to, span.to), first.span.to);
    const [second = first, third = first, fourth = first, ...rest] = others;
    const [a, b, c, d] = [first.words, second.words, third.words, fourth.words];
    for (let index = this.from; index < this.to; index++) {
      words[index] = a[index]! & b[index]! & c[index]! & d[index]!;
    }
    for (const set of rest) {
      for (let index = this.from; index < this.to; index++) words[index]! &= set.words[index]!;
    }
    return this;
  }

  /** Shows the rows, ascending, in blocks. */
  visit(see: SeeRows): void {
    const { words, block, to } = this;
    let length = 0;
    for (let index = this.from; index < to; index++) {
      const base = index << 5;
      for (let word = words[index]!; word !== 0; word &= word - 1) {
        block[length++] = base + 31 - Math.clz32(word & -word);
      }
      if (length <= MOST_SEEN - 32) continue;
      see(block, length);
      length = 0;
    }
    if (length > 0) see(block, length);
  }

  /** The sum over the rows of what each has in a column. */
  sumOf(column: Codes): number {
    const { words, to } = this;
    let sum = 0;
    for (let index = this.from; index < to; index++) {
      const base = index << 5;
      for (let word = words[index]!; word !== 0; word &= word - 1) {
        sum += column[base + 31 - Math.clz32(word & -word)]!;
      }
    }
    return sum;
  }
}
