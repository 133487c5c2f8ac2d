import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, Announcer } from '../../src/ui/announcer';
import { showToast, TOAST_MILLISECONDS, Toasts } from '../../src/ui/toast';

beforeEach(() => {
  vi.useFakeTimers();
});
/** Lets time pass inside React's own bookkeeping. */
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

afterEach(() => {
  pass(TOAST_MILLISECONDS);
  vi.useRealTimers();
});

describe('announcements', () => {
  it('wait until things are quiet and say only the latest', () => {
    render(<Announcer />);
    act(() => {
      announce('571 offers');
      vi.advanceTimersByTime(200);
      announce('241 offers');
    });
    expect(screen.getByRole('status').textContent).toBe('');
    pass(1000);
    expect(screen.getByRole('status').textContent).toBe('241 offers');
  });
});

describe('a toast', () => {
  it('offers the way back for six seconds', () => {
    const undo = vi.fn();
    render(<Toasts />);
    act(() => showToast('Removed Django.', undo));
    pass(TOAST_MILLISECONDS - 1);
    act(() => screen.getByRole('button', { name: 'Undo' }).click());
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Removed Django.')).toBeNull();
  });

  it('goes by itself', () => {
    render(<Toasts />);
    act(() => showToast('Link copied.'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    pass(TOAST_MILLISECONDS);
    expect(screen.queryByText('Link copied.')).toBeNull();
  });

  it('stays while it has the focus', () => {
    render(<Toasts />);
    act(() => showToast('Removed Django.', () => undefined));
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    pass(TOAST_MILLISECONDS * 3);
    expect(screen.getByText('Removed Django.')).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Undo' }).blur());
    pass(TOAST_MILLISECONDS);
    expect(screen.queryByText('Removed Django.')).toBeNull();
  });
});
