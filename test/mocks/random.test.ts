import { describe, expect, it } from 'vitest';
import { exponential, seededRandom } from '../../mocks/sample/random';

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seeded randomness', () => {
  it('repeats with its seed', () => {
    const fifty = () => {
      const random = seededRandom(7);
      return draws(50, () => random.next());
    };
    expect(fifty()).toEqual(fifty());
  });

  it('is uniform from 0 to under 1', () => {
    const random = seededRandom(1);
    const values = draws(10_000, () => random.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  it('is near to normal', () => {
    const random = seededRandom(2);
    const values = draws(10_000, () => random.normal());
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  it('picks in proportion to the weights, never what has none', () => {
    const random = seededRandom(3);
    const picked = draws(4000, () =>
      random.pick([
        [1, 3],
        [0, 1],
        [9, 0],
      ] as const),
    );
    expect(mean(picked)).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain(9);
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow('Nothing to pick from.');
  });
});

it('comes near to the exponential function', () => {
  for (const exponent of [-1, -0.3, 0, 0.2, 1]) {
    expect(exponential(exponent) / Math.exp(exponent)).toBeCloseTo(1, 2);
  }
});
