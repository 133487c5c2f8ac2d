import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HistogramChart } from '../../../src/ui/charts/histogram-chart';
import type { HistogramDrawing } from '../../../src/ui/charts/histogram-drawing';
import { layoutHistogram } from '../../../src/ui/charts/histogram-layout';

const columns = [
  { from: 5000, to: 5500, value: 10 },
  { from: 5500, to: 6000, value: 20 },
];

const DRAWING: HistogramDrawing = {
  from: 4000,
  to: 8000,
  width: 500,
  series: [
    {
      slot: 0,
      name: 'Python',
      columns,
      median: { at: 5600, label: 'Python $5,600' },
      pooledBelow: null,
      pooledAbove: null,
      absence: null,
    },
    {
      slot: 3,
      name: 'Go',
      columns,
      median: null,
      pooledBelow: null,
      pooledAbove: null,
      absence: null,
    },
  ],
  mirrored: false,
  share: false,
  peak: 20,
  budget: { at: 5000, label: 'Budget $5,000' },
  filter: { from: 5000, to: 6000 },
};

function draw(drawing: HistogramDrawing) {
  render(
    <HistogramChart drawing={drawing} layout={layoutHistogram(drawing, 900, 340)} label="Offers" />,
  );
  return screen.getByRole('application', { name: 'Offers' });
}

test('the chart is one named tab stop with its axes and labels', () => {
  const chart = draw(DRAWING);
  expect(chart.getAttribute('tabindex')).toBe('0');
  for (const text of ['5k+', '5.5k+', '20', 'Python $5,600', 'Budget $5,000']) {
    expect(within(chart).getByText(text)).toBeTruthy();
  }
});

test('a cohort is drawn in the colour and pattern of its place', () => {
  const chart = draw(DRAWING);
  const fills = [...chart.querySelectorAll('[data-slot] > path')].map((path) =>
    path.getAttribute('fill'),
  );
  expect(fills).toContain('var(--c1)');
  const pattern = fills.find((fill) => fill?.startsWith('url(#'));
  const id = pattern?.slice('url(#'.length, -1) ?? '';
  expect(chart.querySelector(`pattern[id="${id}"]`)?.innerHTML).toContain('var(--c4)');
});

test('few marks draw many buckets', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    from: index * 500,
    to: index * 500 + 500,
    value: (index % 7) + 1,
  }));
  const series = DRAWING.series.map((one) => ({ ...one, columns: many }));
  const chart = draw({ ...DRAWING, from: 0, to: 100_000, series });
  expect(chart.querySelectorAll('path, rect, line, text, circle').length).toBeLessThan(200);
});

test('mirrored, the second cohort hangs below the axis', () => {
  const chart = draw({ ...DRAWING, mirrored: true });
  const lowest = (slot: string) => {
    const path = chart.querySelector(`[data-slot="${slot}"] > path`)?.getAttribute('d') ?? '';
    return [...path.matchAll(/[LM]([\d.]+) ([\d.]+)/g)].map((match) => Number(match[2]));
  };
  const base = Math.max(...lowest('0'));
  expect(Math.min(...lowest('3'))).toBe(base);
  expect(Math.max(...lowest('3'))).toBeGreaterThan(base);
});
