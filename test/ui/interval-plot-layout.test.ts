import { describe, expect, it } from 'vitest';
import { type IntervalRow, layoutIntervals } from '../../src/ui/interval-plot-layout';

const row = (label: string, lower: number, upper: number): IntervalRow => ({
  label,
  slot: null,
  value: (lower + upper) / 2,
  interval: { lower, upper },
  isClear: lower > 0 || upper < 0,
  gap: null,
});

describe('the axis of the intervals', () => {
  it('always holds 0 and every end', () => {
    const { toPixels, plotLeft, plotRight } = layoutIntervals([row('All', 500, 1500)], 400);
    for (const amount of [0, 500, 1500]) {
      expect(toPixels(amount)).toBeGreaterThanOrEqual(plotLeft);
      expect(toPixels(amount)).toBeLessThanOrEqual(plotRight);
    }
  });

  it('names 0 without a sign and the others with theirs', () => {
    const { ticks } = layoutIntervals([row('All', -1200, 1200)], 500);
    expect(ticks.map(({ label }) => label)).toContain('0');
    expect(ticks.find(({ isZero }) => isZero)?.label).toBe('0');
    expect(ticks[0]?.label).toMatch(/^−\$/);
    expect(ticks.at(-1)?.label).toMatch(/^\+\$/);
  });

  it('keeps labels of ticks apart in a narrow place', () => {
    const { ticks } = layoutIntervals([row('At equal seniority', -300, 5200)], 340);
    const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(50);
  });

  it('keeps them apart on both sides of 0, too', () => {
    const { ticks } = layoutIntervals(
      [row('Back-End Web + Django', 100, 1650), row('DevOps', -2200, -500)],
      360,
    );
    expect(ticks.map(({ label }) => label)).toEqual(['−$2,000', '0']);
  });

  it('shortens large amounts and long names', () => {
    const { ticks, labels, plotLeft } = layoutIntervals(
      [row('Back-End Web + Python without Django and Flask', -20_000, 90_000)],
      340,
    );
    expect(ticks.at(-1)?.label).toMatch(/k$/);
    expect(labels[0]?.endsWith('…')).toBe(true);
    expect(plotLeft).toBeLessThan(170);
  });

  it('names nothing without any interval, at the same height', () => {
    const empty = { ...row('All', 0, 0), value: null, interval: null };
    const { ticks, height } = layoutIntervals([empty], 400);
    expect(ticks).toEqual([]);
    expect(height).toBe(28 + 24);
  });
});
