import type { ValueReading } from '../../domain/inspection';
import type { ColumnMapping, ColumnSource, OfferColumn } from '../../domain/mapping';
import { monthFromIndex } from '../../domain/month';
import { NOT_STATED } from '../../domain/vocabulary';
import { readExperience } from '../reading/experience';
import { readItems } from '../reading/items';
import { readStatus } from '../reading/status';
import { asText, firstFilled } from '../table/convert';
import type { SourceColumn, SourceTable } from '../table/source-table';
import type { TextReader } from './coded';
import { monthReader } from './month';
import { withNamedValues } from './named-values';
import { dimensionReader } from './readers';
import { sourceColumns } from './sources';

/** Values listed of each column. */
const MOST_VALUES = 200;

type Readings = readonly ValueReading[];

const READ_COLUMNS = [
  'specialization',
  'skills',
  'seniority',
  'experience',
  'english',
  'country',
  'mode',
  'date',
  'status',
] as const;
type ReadColumn = (typeof READ_COLUMNS)[number];

/**
 * What the distinct values of the mapped columns become, the most frequent first; items where cells
 * are split. Columns of amounts, weights, people and companies have no such list.
 *
 * @throws Problem 'mapping-invalid' where the table lacks a column that is named.
 */
export function valueReadings(
  table: SourceTable,
  mapping: Partial<ColumnMapping>,
): ReadonlyMap<OfferColumn, Readings> {
  const found = new Map<OfferColumn, Readings>();
  for (const column of READ_COLUMNS) {
    const source = mapping[column];
    if (source === undefined) continue;
    const columns = sourceColumns(table, column, source.from);
    const chosen = column === 'skills' ? columns : [firstFilled(columns)];
    found.set(column, readingsOf(chosen, itemReader(column, source, chosen)));
  }
  return found;
}

function itemReader(
  column: ReadColumn,
  source: ColumnSource,
  columns: readonly SourceColumn[],
): ItemReader {
  switch (column) {
    case 'skills':
      return skillItems(source);
    case 'experience':
      return whole(yearsReader(source));
    case 'date':
      return whole(dateReader(columns, source));
    case 'status':
      return whole(withNamedValues<string | null>(source, readStatus, 'open'));
    default:
      return whole(dimensionReader(column, source).read);
  }
}

/** The items of a cell, and what one of them becomes. */
interface ItemReader {
  readonly items: (cell: string) => readonly string[];
  readonly read: TextReader;
}

function whole(read: TextReader): ItemReader {
  return { items: (cell) => [cell], read };
}

function skillItems(source: ColumnSource): ItemReader {
  return {
    items: (cell) => readItems(cell, source.split),
    read: withNamedValues<string>(source, (text) => text.trim(), NOT_STATED),
  };
}

function yearsReader(source: ColumnSource): TextReader {
  const read = withNamedValues(source, (text) => readExperience(text)?.years ?? null, NaN);
  return (text) => {
    const years = read(text);
    if (years === null) return null;
    return Number.isNaN(years) ? NOT_STATED : String(years);
  };
}

function dateReader(columns: readonly SourceColumn[], source: ColumnSource): TextReader {
  const values = columns.flatMap((column) => asText(column).values);
  const read = monthReader(values, source, []);
  return (cell) => {
    const month = read(cell);
    if (month === null) return null;
    return month < 0 ? NOT_STATED : monthFromIndex(month);
  };
}

function readingsOf(columns: readonly SourceColumn[], { items, read }: ItemReader): Readings {
  const rows = new Map<string, number>();
  for (const column of columns) countItems(column, items, rows);
  return [...rows]
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, rows: count, readAs: read(value) }));
}

function countItems(
  column: SourceColumn,
  items: ItemReader['items'],
  rows: Map<string, number>,
): void {
  const isList = column.kind === 'list';
  const { codes, values } = isList ? column : asText(column);
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  values.forEach((cell, code) => {
    const count = counts[code] ?? 0;
    if (count === 0 || cell.trim() === '') return;
    for (const item of isList ? [cell] : items(cell)) rows.set(item, (rows.get(item) ?? 0) + count);
  });
}
