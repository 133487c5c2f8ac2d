import { type RefObject, startTransition, useEffect, useState } from 'react';

/** Stands in where nothing is laid out, such as in a document without a window. */
const UNMEASURED = 720;

/**
 * The width of an element in whole pixels, followed as it changes; null until the browser has come to
 * lay the page out. To ask sooner would make it do so once more, and what waits for its width would be
 * drawn in one go. A page that nobody sees is not laid out: there it is asked.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () =>
      startTransition(() => setWidth(Math.round(current.clientWidth) || UNMEASURED));
    if (typeof ResizeObserver === 'undefined' || document.hidden) measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
