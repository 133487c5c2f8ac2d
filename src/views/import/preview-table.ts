import type { Inspection, PreviewRow } from '../../domain/inspection';
import { OFFER_COLUMNS, type OfferColumn } from '../../domain/mapping';
import { money, perUnit } from '../../ui/format/money';
import type { DataColumn } from '../../ui/data-table';
import { shortMonth } from '../../ui/format/month';
import { columnName } from './column-words';

/** The first rows as they will be read, ready to be drawn; null: the row does not say. */
export interface PreviewTable {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const FIGURES: ReadonlySet<OfferColumn> = new Set<OfferColumn>(['salary', 'experience', 'offers']);

/** The company is read and never displayed. */
export function previewTable({ preview, settings, unit }: Inspection): PreviewTable {
  const shown = OFFER_COLUMNS.filter(
    (column) => column !== 'company' && settings.columns[column] !== undefined,
  );
  return {
    columns: shown.map((column, index) => ({
      label: label(column, unit),
      figures: index > 0 && FIGURES.has(column),
    })),
    rows: preview.map((row) => shown.map((column) => cell(column, row))),
  };
}

function label(column: OfferColumn, unit: Inspection['unit']): string {
  if (column !== 'salary' || unit === null) return columnName(column);
  return `${columnName(column)}, ${perUnit(unit)}`;
}

function cell(column: OfferColumn, row: PreviewRow): string | null {
  const value = row.get(column) ?? null;
  if (value === null) return null;
  if (typeof value === 'number') return column === 'salary' ? money(value) : String(value);
  if (typeof value !== 'string') return value.length === 0 ? null : value.join(', ');
  return column === 'date' ? shortMonth(value) : value;
}
