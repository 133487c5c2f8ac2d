import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './visually-hidden';

const QUIET_MILLISECONDS = 500;

let spoken = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says a sentence to screen readers once things have been quiet; the latest of several wins. */
export function announce(sentence: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    spoken = sentence;
    for (const listener of listeners) listener();
  }, QUIET_MILLISECONDS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one polite region of the page. */
export function Announcer() {
  const sentence = useSyncExternalStore(subscribe, () => spoken);
  return (
    <VisuallyHidden>
      <span role="status">{sentence}</span>
    </VisuallyHidden>
  );
}
