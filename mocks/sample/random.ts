/**
 * A small seeded source of randomness. It uses only integer arithmetic, additions and
 * multiplications, so that every JavaScript engine draws the same values; `Math.exp`, `Math.log`
 * and their kin may differ in the last digit between engines.
 */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** Uniform integer in [from, to], both included. */
  integer(from: number, to: number): number;
  /** Near to standard normal, within -6 and 6: the sum of twelve uniform draws (Irwin-Hall). */
  normal(): number;
  /** A value with a probability in proportion to its weight. */
  pick<T>(options: Weighted<T>): T;
}

export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

const STEPS_OF_TWO = 2 ** 32;

/** The mulberry32 generator. Equal seeds give equal draws. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / STEPS_OF_TWO;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    integer: (from, to) => from + Math.floor(next() * (to - from + 1)),
    normal: () => {
      let sum = 0;
      for (let draw = 0; draw < 12; draw += 1) sum += next();
      return sum - 6;
    },
    pick: (options) => pickBy(next(), options),
  };
}

function pickBy<T>(uniform: number, options: Weighted<T>): T {
  const total = options.reduce((sum, [, weight]) => sum + weight, 0);
  let left = uniform * total;
  for (const [value, weight] of options) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = options.at(-1);
  if (last === undefined) throw new RangeError('Nothing to pick from.');
  return last[0];
}

/** e to the power of `exponent` by (1 + x/256)^256: within 0.2 % for exponents of -1 to 1. */
export function exponential(exponent: number): number {
  let power = 1 + exponent / 256;
  for (let squaring = 0; squaring < 8; squaring += 1) power *= power;
  return power;
}
