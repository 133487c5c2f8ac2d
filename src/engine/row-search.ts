import type { Codes } from '../data/columns';
import { MOST_SEEN, type RowReader, type RowSource } from './row-source';
import { bitsIn, type RowSet } from './row-set';

type Words = Int32Array;

/**
 * The rows that several sets have in common, 32 at once. There is one search for a table, so that
 * nothing is thrown away: what was found has to be read before the next search.
 */
export class RowSearch implements RowSource {
  private readonly block = new Uint32Array(MOST_SEEN);
  private readonly common: Words;
  private sets: readonly [Words, Words, Words, Words];
  /** Words in which all sets have rows. */
  private from = 0;
  private to = 0;

  /** Rows from 0 to under `capacity`. */
  constructor(capacity: number) {
    this.common = new Int32Array((capacity + 31) >>> 5);
    this.sets = [this.common, this.common, this.common, this.common];
  }

  /** Up to four sets are only put together where they are read. */
  find([first, ...others]: readonly [RowSet, ...RowSet[]]): this {
    this.from = others.reduce((from, { span }) => Math.max(from, span.from), first.span.from);
    this.to = others.reduce((to, { span }) => Math.min(to, span.to), first.span.to);
    const [second = first, third = first, fourth = first, ...rest] = others;
    const last = rest.length === 0 ? fourth.words : this.commonOf([fourth, ...rest]);
    this.sets = [first.words, second.words, third.words, last];
    return this;
  }

  private commonOf(sets: readonly RowSet[]): Words {
    const { common, from, to } = this;
    common.fill(-1, from, to);
    for (const { words } of sets) {
      for (let index = from; index < to; index++) common[index]! &= words[index]!;
    }
    return common;
  }

  /** Ascending. */
  visit(reader: RowReader): void {
    const { block, from, to } = this;
    const [first, second, third, fourth] = this.sets;
    let length = 0;
    for (let index = from; index < to; index++) {
      let word = first[index]! & second[index]! & third[index]! & fourth[index]!;
      if (word === 0) continue;
      const base = index << 5;
      for (; word !== 0; word &= word - 1) block[length++] = base + 31 - Math.clz32(word & -word);
      if (length <= MOST_SEEN - 32) continue;
      reader.see(block, 0, length);
      length = 0;
    }
    if (length > 0) reader.see(block, 0, length);
  }

  /** The sum over the rows of what each has in a column. */
  sumOf(column: Codes): number {
    const { from, to } = this;
    const [first, second, third, fourth] = this.sets;
    let sum = 0;
    for (let index = from; index < to; index++) {
      const base = index << 5;
      let word = first[index]! & second[index]! & third[index]! & fourth[index]!;
      for (; word !== 0; word &= word - 1) sum += column[base + 31 - Math.clz32(word & -word)]!;
    }
    return sum;
  }

  /**
   * How many groups have a row: a group is the rows up to an end, and ends where the next begins.
   * Inside a word, a group's bits below the end plus as many ones carry into the end exactly where
   * one of them is set; what a group has in an earlier word is carried along, past the last one too.
   */
  groups(ends: RowSet): number {
    const { from, to } = this;
    const [first, second, third, fourth] = this.sets;
    let reached = 0;
    let carried = 0;
    for (let index = from; index < to; index++) {
      const end = ends.words[index]!;
      const word = first[index]! & second[index]! & third[index]! & fourth[index]!;
      const bits = word | carried;
      reached += bitsIn((((bits & ~end) + ~end) | bits) & end);
      const open = end === 0 ? -1 : ~(-1 >>> Math.clz32(end));
      carried = (bits & open) === 0 ? 0 : 1;
    }
    return reached + carried;
  }
}
