import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemForKey } from '../../../src/ui/charts/chart-keys';
import { columnPath } from '../../../src/ui/charts/column-path';
import { evenStep, multiples, valueSteps } from '../../../src/ui/charts/even-steps';
import { placeFlags } from '../../../src/ui/charts/flag-lanes';
import { textWidth } from '../../../src/ui/charts/text-width';

describe('flags', () => {
  const flags = fc.array(
    fc.record({
      at: fc.double({ min: 44, max: 1000, noNaN: true }),
      text: fc.string({ minLength: 1, maxLength: 30 }),
    }),
    { maxLength: 8 },
  );

  test('never overlap and stay inside, however many there are', () => {
    fc.assert(
      fc.property(flags, (list) => {
        const placed = placeFlags(list, 44, 1000);
        expect(placed).toHaveLength(list.length);
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(44);
          if (one.width <= 956) expect(one.left + one.width).toBeLessThanOrEqual(1000 + 1e-6);
          for (const other of placed) {
            if (one === other || one.lane !== other.lane) continue;
            const apart = one.left + one.width < other.left || other.left + other.width < one.left;
            expect(apart).toBe(true);
          }
        }
      }),
      { seed: 5 },
    );
  });

  test('a lone flag is centred over its point in the first lane', () => {
    const [flag] = placeFlags([{ at: 500, text: 'Python $7,707' }], 44, 1000);
    expect(flag?.lane).toBe(0);
    expect((flag?.left ?? 0) + (flag?.width ?? 0) / 2).toBeCloseTo(500);
  });
});

test('wider texts are wider, and every character has a width', () => {
  expect(textWidth('Django', 12)).toBeGreaterThan(textWidth('Djan', 12));
  expect(textWidth('1', 12)).toBeCloseTo(textWidth('8', 12), 0);
  expect(textWidth('Київ', 12)).toBeGreaterThan(0);
  expect(textWidth('', 12)).toBe(0);
});

describe('even steps', () => {
  test.each([
    [0.3, 0.5],
    [1, 1],
    [1.01, 2],
    [120, 200],
    [5000, 5000],
    [0, 1],
    [Number.NaN, 1],
  ])('the step from %d on is %d', (least, step) => {
    expect(evenStep(least)).toBe(step);
  });

  test('multiples are free of binary noise and include both ends', () => {
    expect(multiples(0.1, 0, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(multiples(500, 1600, 3000)).toEqual([2000, 2500, 3000]);
    expect(multiples(500, 1600, 1700)).toEqual([]);
  });

  test('a value axis holds its peak in few steps', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (peak, most) => {
          const { step, top } = valueSteps(peak, most, 0);
          expect(top).toBeGreaterThanOrEqual(peak * (1 - 1e-6));
          expect(top / step).toBeLessThanOrEqual(most + 1e-6);
        },
      ),
      { seed: 5 },
    );
  });
});

describe('the outline of columns', () => {
  const draw = (values: readonly number[]) =>
    columnPath(
      values.map((value, index) => ({ from: index, to: index + 1, value })),
      (amount) => amount * 10,
      (value) => 100 - value,
    );

  test('goes from base to base in steps', () => {
    expect(draw([1, 3])).toBe('M0 100L0 99H10L10 97H20V100');
  });

  test('leaves empty columns out', () => {
    expect(draw([1, 0, 2])).toBe('M0 100L0 99H10V100M20 100L20 98H30V100');
    expect(draw([0, 0])).toBe('');
  });
});

describe('keys of a chart', () => {
  test.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', null, 9],
    ['ArrowLeft', 0, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Escape', 5, null],
    ['a', 5, undefined],
  ])('%s from %s leads to %s of ten', (key, from, to) => {
    expect(itemForKey(new KeyboardEvent('keydown', { key }), from, 10)).toBe(to);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey'])('with %s are left to the browser', (held) => {
    const pressed = new KeyboardEvent('keydown', { key: 'ArrowLeft', [held]: true });
    expect(itemForKey(pressed, 5, 10)).toBeUndefined();
  });
});
