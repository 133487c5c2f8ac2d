import type { TrendMark } from './trend-drawing';

type Scale = (value: number) => number;

const round = (pixels: number) => Math.round(pixels * 10) / 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

const joined = (points: readonly Point[]) =>
  points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');

/** Stretches of neighbouring steps for which `pick` gives something. */
function runsOf<Picked>(
  marks: readonly TrendMark[],
  pick: (mark: TrendMark, index: number) => Picked | null,
): readonly (readonly Picked[])[] {
  const runs: Picked[][] = [];
  let isOpen = false;
  marks.forEach((mark, index) => {
    const picked = pick(mark, index);
    if (picked === null) {
      isOpen = false;
      return;
    }
    if (!isOpen) runs.push([]);
    runs.at(-1)?.push(picked);
    isOpen = true;
  });
  return runs;
}

/** The line of medians with a gap wherever one is not shown. */
export function medianPath(marks: readonly TrendMark[], x: Scale, y: Scale): string {
  return runsOf(marks, ({ median }, index) =>
    median === null ? null : { x: x(index), y: y(median) },
  )
    .map((run) => `M${joined(run)}`)
    .join('');
}

/** The area between the quartiles with the same gaps; a step that stands alone has no area. */
export function bandPath(marks: readonly TrendMark[], x: Scale, y: Scale): string {
  return runsOf(marks, ({ p25, p75 }, index) =>
    p25 === null || p75 === null
      ? null
      : { low: { x: x(index), y: y(p25) }, high: { x: x(index), y: y(p75) } },
  )
    .filter((run) => run.length > 1)
    .map((run) => {
      const back = run.map(({ high }) => high).toReversed();
      return `M${joined(run.map(({ low }) => low))}L${joined(back)}Z`;
    })
    .join('');
}
