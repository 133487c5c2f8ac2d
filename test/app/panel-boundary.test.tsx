import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../../src/app/panel-boundary';
import { late } from '../../src/ui/late';

let broken = true;

function Fragile() {
  if (broken) throw new Error('out of ink');
  return <p>Drawn</p>;
}

/** A stopped panel is reported on the console, which is meant here and nowhere else. */
function expectReport() {
  expect(console.error).toHaveBeenCalledWith(
    expect.stringContaining('The panel “Trend” stopped.'),
    expect.anything(),
    expect.anything(),
  );
  vi.mocked(console.error).mockClear();
}

beforeEach(() => {
  broken = true;
  vi.mocked(console.error).mockImplementation(() => undefined);
});

describe('a panel that stops', () => {
  it('says so while the others go on, and can be started again', async () => {
    render(
      <>
        <PanelBoundary name="Trend" resetOn={1}>
          <Fragile />
        </PanelBoundary>
        <PanelBoundary name="Cards" resetOn={1}>
          <p>Cards</p>
        </PanelBoundary>
      </>,
    );
    expectReport();
    expect(screen.getByRole('region', { name: 'Trend' }).textContent).toContain(
      'This panel stopped',
    );
    expect(screen.getByText('Cards')).toBeTruthy();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Restart the panel' }));
    expect(screen.getByText('Drawn')).toBeTruthy();
  });

  it('starts again by itself with another data set', () => {
    const { rerender } = render(
      <PanelBoundary name="Trend" resetOn={1}>
        <Fragile />
      </PanelBoundary>,
    );
    expectReport();
    broken = false;
    rerender(
      <PanelBoundary name="Trend" resetOn={2}>
        <Fragile />
      </PanelBoundary>,
    );
    expect(screen.getByText('Drawn')).toBeTruthy();
  });

  it('asks again for code that could not be loaded', async () => {
    const load = vi.fn<() => Promise<() => string>>();
    load.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(() => 'Loaded');
    const Part = late(load);
    render(
      <PanelBoundary name="Trend" resetOn={1}>
        <Suspense>
          <Part />
        </Suspense>
      </PanelBoundary>,
    );
    expect(await screen.findByRole('button', { name: 'Load the page again' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expectReport();
    expect(await screen.findByText('Loaded')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
