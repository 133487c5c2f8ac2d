import { describe, expect, it } from 'vitest';
import { pointsWithin, SPARKLINE, sparklines } from '../../../src/views/cards/sparkline-points';
import { groupOf } from '../support/groups';

const pointAt = (month: string, median: number, candidates = 20) => ({
  month,
  ...groupOf(median, candidates),
});
const year = Array.from({ length: 24 }, (_, index) =>
  pointAt(
    `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    5000 + index,
  ),
);

describe('the months of a small trend', () => {
  it('are those of the period', () => {
    const points = pointsWithin(year, { from: '2024-01', to: '2024-12' });
    expect(points).toHaveLength(12);
    expect(points[0]?.month).toBe('2024-01');
  });

  it('are the twelve up to its end where it is too short to draw', () => {
    const points = pointsWithin(year, { from: '2024-06', to: '2024-06' });
    expect(points.map(({ month }) => month)).toEqual(year.slice(6, 18).map(({ month }) => month));
  });

  it('are all of them without a period', () => {
    expect(pointsWithin(year, null)).toHaveLength(24);
  });
});

describe('a small trend', () => {
  it('leaves a gap where a month shows no median', () => {
    const [line] = sparklines([
      [
        pointAt('2024-01', 5000),
        pointAt('2024-02', 5100),
        pointAt('2024-03', 5200, 3),
        pointAt('2024-04', 5300),
      ],
    ]);
    expect(line?.pieces).toHaveLength(2);
    expect(line).toMatchObject({ first: 5000, end: 5300 });
  });

  it('is drawn inside its place, higher amounts higher, on one scale for all', () => {
    const [low, high] = sparklines([
      [pointAt('2024-01', 5000), pointAt('2024-02', 5500)],
      [pointAt('2024-01', 8000), pointAt('2024-02', 9000)],
    ]);
    expect(high?.last.y).toBeLessThan(low?.last.y ?? 0);
    for (const line of [low, high]) {
      expect(line?.last.y).toBeGreaterThanOrEqual(0);
      expect(line?.last.x).toBeLessThanOrEqual(SPARKLINE.width);
    }
  });

  it('is not drawn with fewer than two medians', () => {
    expect(sparklines([[pointAt('2024-01', 5000)], []])).toEqual([null, null]);
  });
});
