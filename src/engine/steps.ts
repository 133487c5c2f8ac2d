import { MONTHS_PER_STEP, type Step } from '../domain/month';
import { type Members, membersByPart, pick } from './members';
import type { Table } from './table';

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

/** The members of each step, which are those of the rows; rows before the first step or without a date are in none. */
export function membersByStep(
  { month }: Table,
  members: Members,
  rows: Uint32Array,
  step: Step,
  starts: readonly number[],
): readonly Members[] {
  const [first] = starts;
  if (month === null || first === undefined) return [];
  const stepOf = new Uint16Array(month.values.length + 1).fill(starts.length);
  month.values.forEach((index, code) => {
    if (index >= first) stepOf[code] = Math.floor((index - first) / MONTHS_PER_STEP[step]);
  });
  return membersByPart(members, pick(month.codes, rows), stepOf, starts.length);
}
