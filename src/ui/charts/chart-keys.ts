interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Which item of `count` a key leads to; null leaves the chart; undefined: not a key of charts, such
 * as one that the browser has use for.
 */
export function itemForKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  current: number | null,
  count: number,
): number | null | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return current === null ? 0 : Math.min(last, current + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return current === null ? last : Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}
