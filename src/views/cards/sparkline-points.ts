import type { TrendPoint } from '../../domain/answer';
import type { Period } from '../../domain/month';

export interface Sparkline {
  /** Pieces of the line: months without a median are gaps. */
  readonly pieces: readonly string[];
  readonly last: { readonly x: number; readonly y: number };
  readonly first: number;
  readonly end: number;
}

export const SPARKLINE = { width: 72, height: 24 } as const;
const FEWEST_POINTS = 3;
const USUAL_POINTS = 12;
const INSET = 4;

/** The points inside the period; with too few of them, the twelve up to its end. */
export function pointsWithin(
  points: readonly TrendPoint[],
  period: Period | null,
): readonly TrendPoint[] {
  const { from, to } = period ?? { from: null, to: null };
  const before = points.filter(({ month }) => to === null || month <= to);
  const inside = before.filter(({ month }) => from === null || month >= from);
  return inside.length >= FEWEST_POINTS ? inside : before.slice(-USUAL_POINTS);
}

/** Lines of several cohorts on one scale; null for a cohort with fewer than two medians. */
export function sparklines(
  cohorts: readonly (readonly TrendPoint[])[],
): readonly (Sparkline | null)[] {
  const medians = cohorts.flatMap((points) =>
    points.map((point) => point.median).filter((median) => median !== null),
  );
  const least = Math.min(...medians);
  const span = Math.max(...medians) - least || 1;
  const y = (median: number) =>
    SPARKLINE.height - INSET - ((median - least) / span) * (SPARKLINE.height - 2 * INSET);
  return cohorts.map((points) => sparkline(points, y));
}

function sparkline(points: readonly TrendPoint[], y: (median: number) => number): Sparkline | null {
  const step = (SPARKLINE.width - 2 * INSET) / Math.max(1, points.length - 1);
  const pieces: string[][] = [[]];
  const shown: { readonly x: number; readonly y: number; readonly median: number }[] = [];
  for (const [index, { median }] of points.entries()) {
    if (median === null) {
      pieces.push([]);
      continue;
    }
    const point = { x: INSET + index * step, y: y(median), median };
    shown.push(point);
    pieces.at(-1)?.push(`${point.x.toFixed(1)},${point.y.toFixed(1)}`);
  }
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined || shown.length < 2) return null;
  return {
    pieces: pieces.filter((piece) => piece.length > 0).map((piece) => piece.join(' ')),
    last,
    first: first.median,
    end: last.median,
  };
}
