import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A slow browser gets a breath this often, in milliseconds. */
const LONGEST_WAIT = 200;

/**
 * Tells which of several are drawn: one more whenever the browser has time, so that it answers in
 * between, all on paper. They are drawn anew for a new `picture`, from where the round before stopped,
 * so that none waits for ever while pictures follow one another.
 */
export function useOneByOne(all: number, picture?: unknown): (place: number) => boolean {
  const [known, setRound] = useState({ picture, from: 0, many: 1 });
  const round = known.picture === picture ? known : { picture, ...next(known, all) };
  if (round !== known) setRound(round);
  const { from, many } = round;
  useEffect(() => {
    if (many >= all) return undefined;
    const draw = (count: number) => setRound({ picture, from, many: count });
    const cancel = whenIdle(() => startTransition(() => draw(many + 1)));
    const drawAll = () => flushSync(() => draw(all));
    window.addEventListener('beforeprint', drawAll);
    return () => {
      cancel();
      window.removeEventListener('beforeprint', drawAll);
    };
  }, [many, all, from, picture]);
  return (place) => (place - (from % all) + all) % all < many;
}

interface Round {
  readonly from: number;
  readonly many: number;
}

function next({ from, many }: Round, all: number): Round {
  return { from: (from + Math.min(many, all)) % all, many: 1 };
}

function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(work, { timeout: LONGEST_WAIT });
  return () => window.cancelIdleCallback(idle);
}
