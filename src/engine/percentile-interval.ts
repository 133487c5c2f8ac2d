import type { IntervalVerdict, Verdict } from '../domain/answer';

/** The middle 95 % of resampled values, by type 7 quantiles; null where none were drawn. */
export function percentileInterval(values: readonly number[]): IntervalVerdict['interval'] {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return { lower: at(sorted, 0.025), upper: at(sorted, 0.975) };
}

function at(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return lower + (position - below) * (upper - lower);
}

/** From the interval alone; one that touches 0 is no clear difference. */
export function verdictOf(interval: IntervalVerdict['interval']): Verdict {
  if (interval === null) return 'unknown';
  if (interval.lower > 0) return 'a-higher';
  return interval.upper < 0 ? 'b-higher' : 'no-clear-difference';
}
