import type { Codes } from '../data/columns';
import type { Selection } from '../domain/cohort';
import type { Range } from '../domain/filters';
import { monthIndex, type Period } from '../domain/month';
import { convertUnit, type Unit } from '../domain/vocabulary';
import type { Check } from './checks';
import type { RowSet } from './row-set';
import type { SkillSets } from './skill-sets';
import { CODED_DIMENSIONS, type RankedDimension, type Table } from './table';

/** A restricted dimension: `passes()[codes[row]]` is 1 where the row passes, else 0. */
export interface CodeCheck {
  readonly check: Exclude<Check, 'skill'>;
  /** Equal for checks that the same rows of a table pass. */
  readonly key: string;
  readonly codes: Codes;
  readonly passes: () => Uint8Array;
}

/** A selection in terms of a table: every name resolved, every range in ranks. */
export interface Plan {
  readonly checks: readonly CodeCheck[];
  /** Rows with the technologies asked for are in all of these. */
  readonly skills: readonly RowSet[];
}

/** The selection must be valid (see validate-ask): dimensions that the table lacks restrict nothing. */
export function planOf(
  table: Table,
  skillSets: SkillSets | null,
  selection: Selection,
  unit: Unit,
): Plan {
  return {
    checks: [
      ...listChecks(table, selection),
      ...rangeCheck('years', table.years, selection.years),
      ...rangeCheck('period', table.month, monthRange(selection.period)),
      ...salaryCheck(table, selection.salary, unit),
    ],
    skills: skillSets?.matching(selection) ?? [],
  };
}

/** Equal for selections that take the same rows for the same reasons. */
export function planKey(selection: Selection, unit: Unit): string {
  const sorted = (values: readonly string[]) => values.toSorted();
  const { seniority, english, country, mode, years, period, salary } = selection;
  const { specialization, allOf, anyOf, noneOf } = selection;
  const lists = [seniority, english, country, mode, specialization, allOf, anyOf, noneOf];
  return JSON.stringify([
    lists.map(sorted),
    [years?.from, years?.to, period?.from, period?.to],
    isOpen(salary) ? null : [salary?.from, salary?.to, unit],
  ]);
}

function isOpen(range: Range | null): boolean {
  return range === null || (range.from === null && range.to === null);
}

function listChecks(table: Table, selection: Selection): CodeCheck[] {
  return CODED_DIMENSIONS.flatMap((check) => {
    const column = table.dimensions[check];
    const wanted = new Set(selection[check]);
    if (column === null || wanted.size === 0) return [];
    const passes = () => Uint8Array.from(column.values, (value) => (wanted.has(value) ? 1 : 0));
    const key = JSON.stringify([check, [...wanted].sort()]);
    return [{ check, key, codes: column.codes, passes }];
  });
}

/** Rows that state no value fail. */
function rangeCheck(
  check: 'years' | 'period',
  column: RankedDimension | null,
  range: Range | null,
): CodeCheck[] {
  if (column === null || range === null || isOpen(range)) return [];
  const passes = () => passesInside(column.values, range, 0);
  return [{ check, key: `${check} ${range.from} ${range.to}`, codes: column.codes, passes }];
}

/** Does not apply to rows without an amount. */
function salaryCheck(table: Table, range: Range | null, unit: Unit): CodeCheck[] {
  if (range === null || isOpen(range)) return [];
  const { codes, values } = table.salary;
  const amounts = () => values.map((amount) => convertUnit(amount, table.unit, unit));
  const passes = () => passesInside(amounts(), range, 1);
  return [{ check: 'salary', key: `salary ${range.from} ${range.to} ${unit}`, codes, passes }];
}

/** One entry more than there are values, for rows that state none. */
function passesInside(values: Float64Array, { from, to }: Range, missing: 0 | 1): Uint8Array {
  const passes = new Uint8Array(values.length + 1).fill(missing, values.length);
  for (let rank = 0; rank < values.length; rank++) {
    const value = values[rank]!;
    const inside = (from === null || value >= from) && (to === null || value < to);
    passes[rank] = inside ? 1 : 0;
  }
  return passes;
}

/** Half-open, as ranges are. */
function monthRange(period: Period | null): Range | null {
  if (period === null) return null;
  const last = period.to === null ? null : monthIndex(period.to);
  return {
    from: period.from === null ? null : monthIndex(period.from),
    to: last === null ? null : last + 1,
  };
}
