import { codesUpTo } from '../data/columns';
import type { RankedDimension } from './table';

type Numbers = Float64Array | Float32Array;

/** Amounts are whole, years are often halves or quarters: as whole numbers of this part. */
const PARTS = 4;
/** Of a table that is looked up by such a number. */
const MOST_ENTRIES = 2 ** 22;
const FEWEST_SLOTS = 1024;

/** Numbers as ranks in their sorted dictionary, in their order. -0 counts as 0; NaN is no value. */
export function rankDistinct(numbers: Numbers): RankedDimension {
  const highest = highestPart(numbers);
  return highest === null ? rankByHash(numbers) : rankByTable(numbers, highest);
}

/** The highest of numbers that are whole parts from 0 on; null where one is not, or is too high. */
function highestPart(numbers: Numbers): number | null {
  let highest = 0;
  for (let row = 0; row < numbers.length; row++) {
    const parts = numbers[row]! * PARTS;
    const whole = parts >>> 0;
    if (whole === parts) highest = whole > highest ? whole : highest;
    else if (!Number.isNaN(parts)) return null;
  }
  return highest < MOST_ENTRIES ? highest : null;
}

function rankByTable(numbers: Numbers, highest: number): RankedDimension {
  const rankOf = new Uint32Array(highest + 1);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!;
    if (number >= 0) rankOf[(number * PARTS) | 0] = 1;
  }
  let distinct = 0;
  const found = new Float64Array(Math.min(rankOf.length, numbers.length));
  for (let parts = 0; parts < rankOf.length; parts++) {
    if (rankOf[parts] === 0) continue;
    found[distinct] = parts / PARTS;
    rankOf[parts] = distinct++;
  }
  const values = found.slice(0, distinct);
  const codes = codesUpTo(distinct, numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row]!;
    codes[row] = number >= 0 ? rankOf[(number * PARTS) | 0]! : distinct;
  }
  return { values, codes };
}

function rankByHash(numbers: Numbers): RankedDimension {
  const index = new NumberIndex();
  const places = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row++) {
    const value = numbers[row]!;
    places[row] = Number.isNaN(value) ? -1 : index.placeOf(value + 0);
  }
  const appearance = index.values();
  const values = appearance.slice().sort();
  const codes = codesUpTo(values.length, numbers.length);
  const rankOf = ranksByPlace(appearance);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    codes[row] = place < 0 ? values.length : rankOf[place]!;
  }
  return { values, codes };
}

/** Open addressing over the bits of a double: several times faster than a Map at a million rows. */
class NumberIndex {
  size = 0;
  private slots = new Int32Array(FEWEST_SLOTS).fill(-1);
  private keys = new Float64Array(FEWEST_SLOTS / 2);
  private readonly bits = new Float64Array(1);
  private readonly halves = new Uint32Array(this.bits.buffer);

  /** The number's place in order of first appearance. */
  placeOf(key: number): number {
    const slot = this.slotOf(key);
    const place = this.slots[slot]!;
    return place >= 0 ? place : this.insert(key, slot);
  }

  values(): Float64Array {
    return this.keys.slice(0, this.size);
  }

  private insert(key: number, slot: number): number {
    if (this.size === this.keys.length) {
      this.grow();
      return this.insert(key, this.slotOf(key));
    }
    this.slots[slot] = this.size;
    this.keys[this.size] = key;
    return this.size++;
  }

  private slotOf(key: number): number {
    this.bits[0] = key;
    const mask = this.slots.length - 1;
    const mixed = Math.imul(this.halves[0]! ^ Math.imul(this.halves[1]!, 0x85ebca6b), 0xc2b2ae35);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const place = this.slots[slot]!;
      if (place < 0 || this.keys[place] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const old = this.keys;
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    this.keys = new Float64Array(old.length * 2);
    this.size = 0;
    for (const key of old) this.insert(key, this.slotOf(key));
  }
}

function ranksByPlace(appearance: Float64Array): Uint32Array {
  const order = Uint32Array.from(appearance, (_, place) => place);
  order.sort((left, right) => appearance[left]! - appearance[right]!);
  const ranks = new Uint32Array(appearance.length);
  order.forEach((place, rank) => {
    ranks[place] = rank;
  });
  return ranks;
}
