/** What a row can fail by itself; the place in this list is the bit in its fail byte. */
export const ROW_CHECKS = [
  'seniority',
  'english',
  'country',
  'mode',
  'years',
  'salary',
  'skill',
] as const;
/** One of `ROW_CHECKS`. */
export type RowCheck = (typeof ROW_CHECKS)[number];
/** What a whole cell of rows can fail. */
export type CellCheck = 'period' | 'specialization';

/** Checks whose lone failures are needed row by row, not only as a sum. */
export const KEPT_CHECKS = ['seniority', 'english', 'country', 'mode', 'salary', 'period'] as const;
/** One of `KEPT_CHECKS`. */
export type KeptCheck = (typeof KEPT_CHECKS)[number];

/** The bit of a check in the fail byte. */
export function bitOf(check: RowCheck): number {
  return 1 << ROW_CHECKS.indexOf(check);
}
