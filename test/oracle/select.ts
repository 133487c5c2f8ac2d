import type { Selection } from '../../src/domain/cohort';
import type { Range } from '../../src/domain/filters';
import { convertUnit, type Unit } from '../../src/domain/vocabulary';
import type { Book, OfferRow } from './offers';

/** True where a row passes every filter of a selection, whatever its status or weight. */
function passes(book: Book, row: OfferRow, selection: Selection, unit: Unit): boolean {
  const salary = row.salary === null ? null : convertUnit(row.salary, book.unit, unit);
  return (
    oneOf(selection.specialization, row.specialization) &&
    oneOf(selection.seniority, row.seniority) &&
    oneOf(selection.english, row.english) &&
    oneOf(selection.country, row.country) &&
    oneOf(selection.mode, row.mode) &&
    selection.allOf.every((skill) => row.skills.includes(skill)) &&
    (selection.anyOf.length === 0 || selection.anyOf.some((skill) => row.skills.includes(skill))) &&
    !selection.noneOf.some((skill) => row.skills.includes(skill)) &&
    inside(selection.years, row.years) &&
    (salary === null || inside(selection.salary, salary)) &&
    inPeriod(selection, row)
  );
}

export function passing(book: Book, selection: Selection, unit: Unit): readonly OfferRow[] {
  return book.rows.filter((row) => passes(book, row, selection, unit));
}

export function counted(rows: readonly OfferRow[]): readonly OfferRow[] {
  return rows.filter((row) => row.open && row.offers > 0);
}

export function offersIn(rows: readonly OfferRow[]): number {
  return rows.reduce((sum, { offers }) => sum + offers, 0);
}

export function candidatesIn(rows: readonly OfferRow[]): number {
  return new Set(rows.map(({ candidate }) => candidate)).size;
}

function oneOf(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function inside(range: Range | null, value: number | null): boolean {
  if (range === null || (range.from === null && range.to === null)) return true;
  if (value === null) return false;
  return (range.from === null || value >= range.from) && (range.to === null || value < range.to);
}

function inPeriod({ period }: Selection, { month }: OfferRow): boolean {
  if (period === null || (period.from === null && period.to === null)) return true;
  if (month === null) return false;
  return (
    (period.from === null || month >= period.from) && (period.to === null || month <= period.to)
  );
}
