import { bitOf, type KeptCheck } from './checks';
import type { Plan } from './plan';
import { RowSet } from './row-set';

/** A set for every check that the plan restricts and whose lone failures are kept. */
export function keptSets(plan: Plan, rows: number): Record<KeptCheck, RowSet | null> {
  const restricted = new Set<string>(plan.checks.map(({ check }) => check));
  const setFor = (check: KeptCheck) => (restricted.has(check) ? new RowSet(rows) : null);
  return {
    seniority: setFor('seniority'),
    english: setFor('english'),
    country: setFor('country'),
    mode: setFor('mode'),
    salary: setFor('salary'),
    period: plan.months === null ? null : new RowSet(rows),
  };
}

/** The sets of the row checks by the fail byte of their rows. */
export function byFailByte(
  sets: Readonly<Record<KeptCheck, RowSet | null>>,
): readonly (RowSet | null)[] {
  const byFail: (RowSet | null)[] = Array.from({ length: 256 }, () => null);
  for (const check of ['seniority', 'english', 'country', 'mode', 'salary'] as const) {
    byFail[bitOf(check)] = sets[check];
  }
  return byFail;
}
