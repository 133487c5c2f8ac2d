import { describe, expect, it } from 'vitest';
import { layoutOverlap } from '../../../src/views/comparison/overlap-layout';

const LABELS = { a: '107 Django', b: '274 Python' };

describe('the overlap bars', () => {
  it('are to scale and share what is in both', () => {
    const { a, b } = layoutOverlap(
      { candidatesOfA: 100, candidatesOfB: 300, both: 50 },
      LABELS,
      352,
    );
    expect([b.x, b.width]).toEqual([1, 300]);
    expect([a.x, a.width]).toEqual([251, 100]);
  });

  it('lie inside each other where one is nested', () => {
    const { a, b } = layoutOverlap(
      { candidatesOfA: 100, candidatesOfB: 300, both: 100 },
      LABELS,
      302,
    );
    expect(a.x + a.width).toBeCloseTo(b.x + b.width);
  });

  it('carry their label inside where it fits, else beside', () => {
    const { a, b } = layoutOverlap({ candidatesOfA: 5, candidatesOfB: 300, both: 5 }, LABELS, 402);
    expect(b).toMatchObject({ anchor: 'start', labelX: 9 });
    expect(a.anchor).toBe('end');
    expect(a.labelX).toBeLessThan(a.x);
    const first = layoutOverlap({ candidatesOfA: 300, candidatesOfB: 5, both: 0 }, LABELS, 402);
    expect(first.b.anchor).toBe('start');
    expect(first.b.labelX).toBeGreaterThan(first.b.x + first.b.width);
  });

  it('survive groups without anybody', () => {
    const { a, b } = layoutOverlap({ candidatesOfA: 0, candidatesOfB: 0, both: 0 }, LABELS, 300);
    expect([a.width, b.width]).toEqual([0, 0]);
  });
});
