import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterFigures, figuresFirst } from '../../src/state/figures-first';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  // Whatever a test left waiting is let go.
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
});

const never = new Promise<void>(() => undefined);

function whenLetGo() {
  const seen = { isLetGo: false };
  void afterFigures().then(() => {
    seen.isLetGo = true;
  });
  return seen;
}

/** Not a millisecond earlier. */
async function expectLetGoAfter(milliseconds: number, waiting = whenLetGo()): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds - 1);
  expect(waiting.isLetGo).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(waiting.isLetGo).toBe(true);
}

it('nothing waits where no figures are awaited', async () => {
  const waiting = whenLetGo();
  await vi.advanceTimersByTimeAsync(0);
  expect(waiting.isLetGo).toBe(true);
});

it('everything else waits until the figures have been on the screen for a frame', async () => {
  figuresFirst(Promise.resolve(), 60_000);
  const waiting = whenLetGo();
  await vi.advanceTimersByTimeAsync(16);
  expect(waiting.isLetGo).toBe(false);
  await vi.advanceTimersByTimeAsync(32);
  expect(waiting.isLetGo).toBe(true);
});

it('figures that take too long hold up nothing any more', async () => {
  figuresFirst(never, 150);
  await expectLetGoAfter(150);
});

it('newer figures are waited for, but patience does not begin anew', async () => {
  figuresFirst(Promise.resolve(), 150);
  const waiting = whenLetGo();
  await vi.advanceTimersByTimeAsync(10);
  figuresFirst(never, 150);
  await expectLetGoAfter(140, waiting);
});
