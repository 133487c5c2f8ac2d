import { startTransition, useEffect, useState } from 'react';

/** A slow browser gets a breath this often, in milliseconds. */
const LONGEST_WAIT = 200;

/**
 * How many are drawn: one more whenever the browser has time, so that it answers in between. They are
 * drawn anew, one by one, for a new `picture`.
 */
export function useOneByOne(all: number, picture?: unknown): number {
  const [drawn, setDrawn] = useState({ picture, many: 1 });
  const many = drawn.picture === picture ? drawn.many : 1;
  useEffect(() => {
    if (many >= all) return undefined;
    const next = () => startTransition(() => setDrawn({ picture, many: many + 1 }));
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(next);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(next, { timeout: LONGEST_WAIT });
    return () => window.cancelIdleCallback(idle);
  }, [many, all, picture]);
  return many;
}
