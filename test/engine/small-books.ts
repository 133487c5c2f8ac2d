import { NOT_STATED } from '../../src/domain/vocabulary';
import type { Book, ColumnName, OfferRow } from '../oracle/offers';

const PLAIN: OfferRow = {
  salary: 5000,
  offers: 1,
  candidate: 'someone',
  open: true,
  specialization: NOT_STATED,
  skills: [],
  seniority: NOT_STATED,
  years: null,
  english: NOT_STATED,
  country: NOT_STATED,
  mode: NOT_STATED,
  company: NOT_STATED,
  month: null,
};

/** A table of a few rows; each states only what matters. */
export function bookOf(
  columns: readonly ColumnName[],
  rows: readonly Partial<OfferRow>[],
  unit: Book['unit'] = 'month',
): Book {
  const own = (row: number) => (columns.includes('candidate') ? PLAIN.candidate : `row ${row}`);
  return {
    unit,
    columns: new Set(columns),
    rows: rows.map((row, place) => ({ ...PLAIN, candidate: own(place), ...row })),
  };
}
