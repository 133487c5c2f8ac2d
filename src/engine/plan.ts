import type { Codes } from '../data/columns';
import type { Selection } from '../domain/cohort';
import type { Range } from '../domain/filters';
import { monthIndex, type Period } from '../domain/month';
import { convertUnit, type Unit } from '../domain/vocabulary';
import { bitOf, type RowCheck } from './checks';
import type { RowSet } from './row-set';
import type { SkillSets } from './skill-sets';
import { ROW_DIMENSIONS, type Table } from './table';

/** A restricted row dimension: `fails[codes[row]]` is the bit of the check, or 0. */
export interface CodeCheck {
  readonly check: RowCheck;
  readonly codes: Codes;
  readonly fails: Uint8Array;
}

/** A selection in terms of a table: every name resolved, every range in ranks. */
export interface Plan {
  readonly checks: readonly CodeCheck[];
  /** Rows with the technologies asked for; null where none is asked for. */
  readonly skills: RowSet | null;
  /** By code: 1 where wanted; null where all are. */
  readonly specializations: Uint8Array | null;
  /** `monthIndex`, both included; null where all are wanted, unknown months too. */
  readonly months: { readonly from: number; readonly to: number } | null;
}

/** The selection must be valid (see validate-ask): dimensions that the table lacks restrict nothing. */
export function planOf(
  table: Table,
  skillSets: SkillSets | null,
  selection: Selection,
  unit: Unit,
): Plan {
  return {
    checks: [...listChecks(table, selection), ...rangeChecks(table, selection, unit)],
    skills: skillSets?.matching(selection) ?? null,
    specializations: wantedSpecializations(table, selection.specialization),
    months: monthRange(selection.period),
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
  return ROW_DIMENSIONS.flatMap((dimension) => {
    const column = table.dimensions[dimension];
    const wanted = new Set(selection[dimension]);
    if (column === null || wanted.size === 0) return [];
    const bit = bitOf(dimension);
    const fails = Uint8Array.from(column.values, (value) => (wanted.has(value) ? 0 : bit));
    return [{ check: dimension, codes: column.codes, fails }];
  });
}

function rangeChecks(table: Table, selection: Selection, unit: Unit): CodeCheck[] {
  const checks: CodeCheck[] = [];
  const { years, salary } = selection;
  if (table.years !== null && years !== null && !isOpen(years)) {
    const fails = failsOutside(table.years.values, years, bitOf('years'));
    fails[table.years.values.length] = bitOf('years');
    checks.push({ check: 'years', codes: table.years.codes, fails });
  }
  if (salary !== null && !isOpen(salary)) {
    const amounts = table.salary.values.map((amount) => convertUnit(amount, table.unit, unit));
    const fails = failsOutside(amounts, salary, bitOf('salary'));
    checks.push({ check: 'salary', codes: table.salary.codes, fails });
  }
  return checks;
}

/** One entry more than there are values, for rows that state none: it passes. */
function failsOutside(values: Float64Array, { from, to }: Range, bit: number): Uint8Array {
  const fails = new Uint8Array(values.length + 1);
  values.forEach((value, rank) => {
    const inside = (from === null || value >= from) && (to === null || value < to);
    fails[rank] = inside ? 0 : bit;
  });
  return fails;
}

function wantedSpecializations(table: Table, names: readonly string[]): Uint8Array | null {
  if (table.specializations === null || names.length === 0) return null;
  const wanted = new Set(names);
  return Uint8Array.from(table.specializations, (name) => (wanted.has(name) ? 1 : 0));
}

function monthRange(period: Period | null): Plan['months'] {
  if (period === null || (period.from === null && period.to === null)) return null;
  const from = period.from === null ? 0 : (monthIndex(period.from) ?? 0);
  const to = period.to === null ? null : monthIndex(period.to);
  return { from, to: to ?? Number.MAX_SAFE_INTEGER };
}
