import { MONTHS_PER_STEP, type Step } from '../domain/month';
import type { Parts } from './split-rows';
import type { RankedDimension, Table } from './table';

/** A hostile date must not make more points than a chart can show: the last 50 years, by month. */
const MOST_STEPS = 600;

/** `monthIndex` of the first month of every step from the first to the last month of the data. */
export function stepStarts({ month }: Table, step: Step): readonly number[] {
  const [from, to] = [month?.values[0], month?.values.at(-1)];
  if (from === undefined || to === undefined) return [];
  const size = MONTHS_PER_STEP[step];
  const last = to - (to % size);
  const first = Math.max(from - (from % size), last - (MOST_STEPS - 1) * size);
  return Array.from({ length: (last - first) / size + 1 }, (_, place) => first + place * size);
}

/** One part for each step; rows before the first step or without a date are in none. */
export function partsByStep(
  { codes, values }: RankedDimension,
  step: Step,
  starts: readonly number[],
): Parts {
  const first = starts[0] ?? 0;
  const partOf = new Uint16Array(values.length + 1).fill(starts.length);
  values.forEach((index, code) => {
    if (index >= first) partOf[code] = Math.floor((index - first) / MONTHS_PER_STEP[step]);
  });
  return { codes, partOf, count: starts.length };
}
