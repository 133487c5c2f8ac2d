import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { HistogramCharts } from '../../../src/views/histogram/histogram-charts';
import { histogramDrawings } from '../../../src/views/histogram/histogram-view-model';
import { DJANGO, PYTHON, viewOf } from './histograms';

const drawingsOf = (pythonMedian: number, djangoMedian: number) =>
  histogramDrawings(
    viewOf([
      { ...PYTHON, median: pythonMedian },
      { ...DJANGO, median: djangoMedian },
    ]),
    { arrangement: 'multiples', budget: null, salary: null },
    nounsOf('offer'),
  );

it('a chart that waits stays as it is, with its name and what is around it', () => {
  const show = (drawings: ReturnType<typeof drawingsOf>, label: string, drawn: number) => (
    <HistogramCharts
      drawings={drawings}
      width={1000}
      label={label}
      isDrawn={(place) => place < drawn}
      frame={(chart) => <figure aria-label={`${label} around`}>{chart}</figure>}
    />
  );
  const texts = () => screen.getAllByRole('figure').map(({ textContent }) => textContent ?? '');
  const names = () => screen.getAllByRole('figure').map((figure) => figure.ariaLabel);
  const { container, rerender } = render(show(drawingsOf(5100, 5200), 'Old', 2));
  const isBusy = () => container.querySelector('[aria-busy]') !== null;
  expect(isBusy()).toBe(false);
  rerender(show(drawingsOf(6100, 6200), 'New', 1));
  expect(isBusy()).toBe(true);
  expect(names()).toEqual(['New around', 'Old around']);
  expect(texts()[0]).toContain('$6,100');
  expect(texts()[1]).toContain('$5,200');
  expect(screen.getByRole('application', { name: 'Old, Django' })).toBeTruthy();
  rerender(show(drawingsOf(6100, 6200), 'New', 2));
  expect(isBusy()).toBe(false);
  expect(names()).toEqual(['New around', 'New around']);
  expect(texts()[1]).toContain('$6,200');
});
