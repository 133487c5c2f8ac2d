import type { Codes } from '../data/columns';
import { MOST_SEEN, type RowReader } from './row-source';
import type { SkillLists } from './table';

/**
 * Adds up the offers of each technology. Rows of one list are added up first, and all lists are looked
 * up before any is read: what one waits for does not hold up the next.
 */
export class SkillCounter implements RowReader {
  private readonly skills: SkillLists;
  private readonly weight: Codes;
  private readonly offers: Float64Array;
  /** Of the lists of a block: the offers, and where their codes are. */
  private readonly sums = new Float64Array(MOST_SEEN);
  private readonly starts = new Uint32Array(MOST_SEEN);
  private readonly ends = new Uint32Array(MOST_SEEN);

  constructor(skills: SkillLists, weight: Codes) {
    this.skills = skills;
    this.weight = weight;
    this.offers = new Float64Array(skills.values.length);
  }

  see(rows: Uint32Array, from: number, to: number): void {
    const lists = this.addLists(rows, from, to);
    const { starts, ends, sums, offers } = this;
    const { codes, offsets } = this.skills;
    for (let place = 0; place < lists; place++) {
      const list = starts[place]!;
      starts[place] = offsets[list]!;
      ends[place] = offsets[list + 1]!;
    }
    for (let place = 0; place < lists; place++) {
      const own = sums[place]!;
      const end = ends[place]!;
      for (let entry = starts[place]!; entry < end; entry++) offers[codes[entry]!]! += own;
    }
  }

  /** By technology, of all rows that were seen since the last call. */
  take(): Float64Array {
    const taken = this.offers.slice();
    this.offers.fill(0);
    return taken;
  }

  /** Offers by list, whose numbers are left where their starts will be; how many there are. */
  private addLists(rows: Uint32Array, from: number, to: number): number {
    const { sums, starts, weight } = this;
    const { list } = this.skills;
    let lists = -1;
    let before = -1;
    let sum = 0;
    for (let place = from; place < to; place++) {
      const row = rows[place]!;
      const own = list[row]!;
      const isNew = (before - own) >>> 31;
      before = own;
      lists += isNew;
      sum = sum * (1 - isNew) + weight[row]!;
      sums[lists] = sum;
      starts[lists] = own;
    }
    return lists + 1;
  }
}
