import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useOneByOne } from '../../src/ui/one-by-one';

let idle: (() => void) | null = null;

vi.stubGlobal('requestIdleCallback', (work: () => void) => {
  idle = work;
  return 1;
});
vi.stubGlobal('cancelIdleCallback', () => {
  idle = null;
});

beforeEach(() => {
  idle = null;
});

function showRound(all: number) {
  const { result, rerender } = renderHook(({ picture }) => useOneByOne(all, picture), {
    initialProps: { picture: 'first' },
  });
  const drawn = () => Array.from({ length: all }, (_, place) => result.current(place));
  const rest = () => act(() => idle?.());
  return { drawn, rest, show: (picture: string) => rerender({ picture }) };
}

it('one more is drawn whenever the browser has time', () => {
  const { drawn, rest } = showRound(3);
  expect(drawn()).toEqual([true, false, false]);
  rest();
  expect(drawn()).toEqual([true, true, false]);
  rest();
  expect(drawn()).toEqual([true, true, true]);
  expect(idle).toBeNull();
});

it('a new picture is drawn one by one as well', () => {
  const { drawn, rest, show } = showRound(2);
  rest();
  show('second');
  expect(drawn()).toEqual([true, false]);
  rest();
  expect(drawn()).toEqual([true, true]);
});

it('none waits for ever while pictures follow one another', () => {
  const { drawn, show } = showRound(3);
  show('second');
  expect(drawn()).toEqual([false, true, false]);
  show('third');
  expect(drawn()).toEqual([false, false, true]);
  show('fourth');
  expect(drawn()).toEqual([true, false, false]);
});

it('paper shows all', () => {
  const { drawn } = showRound(3);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toEqual([true, true, true]);
});
