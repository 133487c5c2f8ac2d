import { textWidth } from './text-width';

export interface Flag {
  /** Where it points, in pixels. */
  readonly at: number;
  readonly text: string;
}

export interface Placed {
  readonly left: number;
  readonly width: number;
  /** 0 is the highest. */
  readonly lane: number;
}

export const FLAG_SIZE = 12;

/**
 * Places labels above a plot: centred on their point, kept inside `from`..`to`, each in the first
 * lane where it keeps `gap` pixels from the others. No two overlap, however many there are.
 */
export function placeFlags<F extends Flag>(
  flags: readonly F[],
  from: number,
  to: number,
  gap = FLAG_SIZE,
): readonly (F & Placed)[] {
  const lanes: { readonly left: number; readonly right: number }[][] = [];
  return flags
    .toSorted((a, b) => a.at - b.at)
    .map((flag) => {
      const width = textWidth(flag.text, FLAG_SIZE);
      const left = Math.max(from, Math.min(flag.at - width / 2, to - width));
      const isFree = (lane: (typeof lanes)[number]) =>
        lane.every((taken) => left >= taken.right + gap || left + width + gap <= taken.left);
      const found = lanes.findIndex(isFree);
      const lane = found < 0 ? lanes.length : found;
      (lanes[lane] ??= []).push({ left, right: left + width });
      return { ...flag, left, width, lane };
    });
}
