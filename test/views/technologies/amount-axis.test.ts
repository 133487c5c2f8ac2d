import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, placeOf } from '../../../src/views/technologies/amount-axis';
import { STACK, technologyOf } from './stack';

test('begins and ends on even ticks around every interval', () => {
  expect(axisOf(STACK.slice(0, 3), 5)).toEqual({
    from: 6000,
    to: 10000,
    ticks: [6000, 7000, 8000, 9000, 10000],
  });
});

test('has fewer ticks where there is less room', () => {
  expect(axisOf(STACK.slice(0, 3), 2)?.ticks).toEqual([6000, 8000, 10000]);
});

test('is nothing where no figure is shown', () => {
  expect(axisOf([technologyOf('Perl', 4000, 2)], 5)).toBeNull();
  expect(axisOf([], 5)).toBeNull();
});

test('holds what it shows within the ticks that fit', () => {
  const medians = fc.array(fc.double({ min: 1, max: 1e16, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(medians, fc.integer({ min: 1, max: 6 }), (amounts, most) => {
      const rows = amounts.map((amount, index) => technologyOf(`T${index}`, amount, 7));
      const axis = axisOf(rows, most);
      if (axis === null) throw new Error('There are figures, so there is an axis.');
      expect(axis.ticks.length).toBeLessThanOrEqual(most + 1);
      for (const amount of amounts) {
        expect(placeOf(axis, amount)).toBeGreaterThanOrEqual(-1e-6);
        expect(placeOf(axis, amount)).toBeLessThanOrEqual(100 + 1e-6);
      }
    }),
  );
});
