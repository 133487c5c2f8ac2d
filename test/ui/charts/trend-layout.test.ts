import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/ui/charts/text-width';
import { fitText } from '../../../src/ui/charts/fit-text';
import type { TrendDrawing, TrendMark } from '../../../src/ui/charts/trend-drawing';
import { layoutTrend, pushedApart } from '../../../src/ui/charts/trend-layout';
import { bandPath, medianPath } from '../../../src/ui/charts/trend-paths';

const mark = (median: number | null, offers = 10): TrendMark => ({
  median,
  p25: median === null ? null : median - 1000,
  p75: median === null ? null : median + 1000,
  offers,
  isRough: false,
});

const drawingOf = (medians: readonly (readonly (number | null)[])[]): TrendDrawing => ({
  steps: (medians[0] ?? []).map((_, index) => ({ label: String(index), place: index % 12 })),
  perYear: 12,
  series: medians.map((own, index) => ({
    slot: index === 0 ? 0 : 1,
    name: index === 0 ? 'Python' : 'Django',
    isBanded: true,
    marks: own.map((median) => mark(median)),
  })),
  period: null,
  volume: 'offers',
});

const year = (median: number) => Array.from({ length: 12 }, () => median);

describe('the layout of a trend', () => {
  it('holds every band and leaves the columns a zone of their own', () => {
    const layout = layoutTrend(drawingOf([[...year(7000), ...year(9000)]]), 800, 260);
    expect(layout.high).toBeGreaterThanOrEqual(10000);
    expect(layout.bottomAmount).toBeLessThan(6000);
    expect(Math.min(...layout.amountTicks)).toBeGreaterThan(layout.bottomAmount);
    expect(layout.amountTicks.length).toBeGreaterThanOrEqual(3);
  });

  it('names as many steps as fit, at the same places of every year', () => {
    const years = drawingOf([[1, 2, 3, 4, 5].flatMap(() => year(7000))]);
    expect(layoutTrend(years, 1072, 260).stepTicks).toHaveLength(20);
    expect(layoutTrend(years, 340, 260).stepTicks).toEqual([0, 12, 24, 36, 48]);
    const begun = {
      ...years,
      steps: years.steps.map((step, i) => ({ ...step, place: (i + 5) % 12 })),
    };
    expect(layoutTrend(begun, 340, 260).stepTicks).toEqual([7, 19, 31, 43, 55]);
  });

  it('keeps the names at the line ends 16 pixels apart', () => {
    const { endLabels } = layoutTrend(drawingOf([year(8000), year(8001)]), 800, 260);
    const [python, django] = endLabels.map(({ y }) => y);
    expect((python ?? 0) - (django ?? 0)).toBeCloseTo(16);
  });

  it('labels a line where its last median is, and none without a median', () => {
    const { endLabels } = layoutTrend(
      drawingOf([
        [8000, null],
        [null, null],
      ]),
      800,
      260,
    );
    expect(endLabels.map(({ text }) => text)).toEqual(['Python']);
  });

  it('survives a single step, equal amounts and nothing at all', () => {
    for (const medians of [[[7000]], [[null]], [[]]]) {
      const layout = layoutTrend(drawingOf(medians), 800, 260);
      expect(layout.high).toBeGreaterThan(layout.bottomAmount);
      expect(Number.isFinite(layout.stepWidth)).toBe(true);
    }
  });
});

describe('labels that are pushed apart', () => {
  it('keep their order, their distance and their bounds', () => {
    expect(pushedApart([50, 50, 52], 16, 0, 100)).toEqual([50, 66, 82]);
    expect(pushedApart([99, 98], 16, 0, 100)).toEqual([100, 84]);
    expect(pushedApart([-5, 40], 16, 0, 100)).toEqual([0, 40]);
  });
});

describe('the paths', () => {
  const same = (value: number) => value;

  it('break where a median is not shown', () => {
    const marks = [mark(5000), mark(5001), mark(null), mark(5002)];
    expect(medianPath(marks, same, same)).toBe('M0 5000L1 5001M3 5002');
  });

  it('close a band around its quartiles and draw none around a lonely step', () => {
    const marks = [mark(5000), mark(5001), mark(null), mark(5002)];
    expect(bandPath(marks, same, same)).toBe('M0 4000L1 4001L1 6001L0 6000Z');
  });
});

describe('a text that must fit', () => {
  it('stays where it does and is cut where it does not', () => {
    expect(fitText('Python', 12, 200)).toBe('Python');
    const cut = fitText('Back-End Web + Python without Django', 12, 80);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(80);
    expect(fitText('Python', 12, 0).length).toBeGreaterThan(0);
  });
});
