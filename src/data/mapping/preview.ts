import type { PreviewRow } from '../../domain/inspection';
import type { OfferColumn } from '../../domain/mapping';
import { monthFromIndex } from '../../domain/month';
import { NOT_STATED, OFFER_STATUSES } from '../../domain/vocabulary';
import type { CodedColumn, OfferColumns } from '../columns';

/** The first rows of an offers table with the mapped columns, in their order. */
export function previewRows(
  columns: OfferColumns,
  mapped: readonly OfferColumn[],
  most: number,
): readonly PreviewRow[] {
  const rows = Array.from({ length: Math.min(most, columns.rows) }, (_, row) => row);
  return rows.map((row) => new Map(mapped.map((column) => [column, CELLS[column](columns, row)])));
}

type Cell = string | number | readonly string[] | null;

const CELLS: Readonly<Record<OfferColumn, (columns: OfferColumns, row: number) => Cell>> = {
  salary: ({ salary }, row) => known(salary[row]),
  specialization: ({ specialization }, row) => valueAt(specialization, row),
  skills: skillsAt,
  seniority: ({ seniority }, row) => valueAt(seniority, row),
  experience: ({ experience }, row) => known(experience?.[row]),
  english: ({ english }, row) => valueAt(english, row),
  country: ({ country }, row) => valueAt(country, row),
  mode: ({ mode }, row) => valueAt(mode, row),
  company: ({ company }, row) => valueAt(company, row),
  date: ({ month }, row) => monthAt(month?.[row]),
  status: ({ status }, row) => OFFER_STATUSES[status?.[row] ?? 0] ?? null,
  offers: ({ offers }, row) => known(offers[row]),
  candidate: ({ candidate }, row) => known(candidate?.ids[row]),
};

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function monthAt(index: number | undefined): string | null {
  return index === undefined || index < 0 ? null : monthFromIndex(index);
}

function valueAt(column: CodedColumn | null, row: number): string | null {
  const value = column?.values[column.codes[row] ?? 0] ?? NOT_STATED;
  return value === NOT_STATED ? null : value;
}

function skillsAt({ skills }: OfferColumns, row: number): readonly string[] {
  if (skills === null) return [];
  const codes = skills.codes.subarray(skills.offsets[row], skills.offsets[row + 1]);
  return Array.from(codes, (code) => skills.values[code] ?? '');
}
