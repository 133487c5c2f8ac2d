import { describe, expect, test } from 'vitest';
import type { HistogramDrawing } from '../../../src/ui/charts/histogram-drawing';
import { layoutHistogram, PLOT_LEFT } from '../../../src/ui/charts/histogram-layout';
import type { LadderDrawing, LadderRow } from '../../../src/ui/charts/ladder-drawing';
import { layoutLadder } from '../../../src/ui/charts/ladder-layout';

const COLUMNS = Array.from({ length: 30 }, (_, index) => ({
  from: 2000 + index * 500,
  to: 2500 + index * 500,
  value: 0.03,
}));

const DRAWING: HistogramDrawing = {
  from: 2000,
  to: 17_000,
  width: 500,
  series: [
    {
      slot: 0,
      name: 'Python',
      columns: COLUMNS,
      median: { at: 7707, label: 'Python $7,707' },
      pooledBelow: null,
      pooledAbove: { from: 16_500, to: 17_000, label: '$16,500 and above', shortLabel: '≥ $16.5k' },
      absence: null,
    },
    {
      slot: 1,
      name: 'Django',
      columns: COLUMNS,
      median: { at: 8000, label: 'Django $8,000' },
      pooledBelow: null,
      pooledAbove: null,
      absence: null,
    },
  ],
  mirrored: false,
  share: true,
  peak: 0.03,
  budget: { at: 7500, label: 'Budget $7,500' },
  filter: null,
};

describe('a histogram', () => {
  test('labels every second bucket of a wide plot under its middle, and fewer on a phone', () => {
    const wide = layoutHistogram(DRAWING, 1072, 340);
    expect(wide.amountTicks.slice(0, 3)).toEqual([2250, 3250, 4250]);
    const phone = layoutHistogram(DRAWING, 358, 280);
    expect(phone.amountTicks.slice(0, 3)).toEqual([2250, 4250, 6250]);
    expect(phone.isNarrow).toBe(true);
  });

  test('does not name a pooled column like a bucket', () => {
    const { amountTicks } = layoutHistogram(DRAWING, 2000, 340);
    expect(Math.max(...amountTicks)).toBeLessThan(16_500);
  });

  test('makes room for as many lanes as its flags need', () => {
    const layout = layoutHistogram(DRAWING, 1072, 340);
    expect(new Set(layout.flags.map(({ lane }) => lane)).size).toBe(3);
    expect(layout.plotTop).toBe(72);
    const alone = layoutHistogram({ ...DRAWING, budget: null, series: [] }, 1072, 340);
    expect(alone.plotTop).toBe(32);
  });

  test('leaves out a budget beyond the axis', () => {
    const budget = { at: 90_000, label: 'Budget $90,000' };
    const { flags } = layoutHistogram({ ...DRAWING, budget }, 1072, 340);
    expect(flags.map(({ text }) => text)).not.toContain('Budget $90,000');
  });

  test('puts the words of a pooled column over everything that is under them', () => {
    const tall = COLUMNS.map((column) => ({
      ...column,
      value: column.from === 16_000 ? 0.09 : 0.01,
    }));
    const [first, second] = DRAWING.series;
    if (first === undefined || second === undefined) throw new Error('Two series are needed.');
    const drawing = { ...DRAWING, peak: 0.09, series: [first, { ...second, columns: tall }] };
    const [label] = layoutHistogram(drawing, 1072, 340).pools;
    expect(label).toMatchObject({ text: '$16,500 and above', slot: 0, over: 0.09, lane: 0 });
    expect(label?.left).toBeGreaterThan(PLOT_LEFT);
  });

  test('says it once where all cohorts are pooled at the same amount', () => {
    const [first, second] = DRAWING.series;
    if (first === undefined || second === undefined) throw new Error('Two series are needed.');
    const series = [first, { ...second, pooledAbove: first.pooledAbove }];
    const { pools } = layoutHistogram({ ...DRAWING, series }, 1072, 340);
    expect(pools).toHaveLength(1);
    expect(pools[0]?.slot).toBeNull();
  });

  test('mirrored, has an axis that is as deep as it is high', () => {
    const { valueTicks, top } = layoutHistogram({ ...DRAWING, mirrored: true }, 1072, 340);
    expect(valueTicks.at(0)).toBe(-top);
    expect(valueTicks.at(-1)).toBe(top);
  });
});

describe('a ladder', () => {
  const row = (p10: number, flag: string | null): LadderRow => ({
    slot: 0,
    p10,
    p25: p10 + 1000,
    median: p10 + 1500,
    p75: p10 + 2000,
    p90: p10 + 3000,
    medianLabel: '',
    sizeLabel: '50',
    isRough: false,
    absence: null,
    flag,
    band: null,
  });
  const drawing = (rows: readonly LadderRow[]): LadderDrawing => ({
    from: 2000,
    to: 17_000,
    levels: [{ name: 'Senior', years: '5 to under 8 years', shortYears: '5–8 y', rows }],
    medianHead: 'median',
    sizeHead: 'candidates',
  });

  test('puts a flag left of its whisker where there is room, else right of it', () => {
    const layout = layoutLadder(
      drawing([row(12_000, 'overlaps Middle'), row(2000, 'overlaps Middle')]),
      1000,
    );
    expect(layout.rows[0]?.flag?.end).toBe(true);
    expect(layout.rows[1]?.flag?.end).toBe(false);
  });

  test('keeps its ticks inside and grows with its rows', () => {
    const one = layoutLadder(drawing([row(5000, null), row(5000, null)]), 600);
    const four = layoutLadder(drawing([1, 2, 3, 4].map(() => row(5000, null))), 600);
    expect(four.height).toBeGreaterThan(one.height);
    expect(Math.min(...one.ticks)).toBeGreaterThanOrEqual(2000);
    expect(Math.max(...one.ticks)).toBeLessThanOrEqual(17_000);
  });
});
