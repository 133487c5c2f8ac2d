import type { ColumnSource, OfferColumn } from '../../domain/mapping';
import { Problem } from '../../domain/problem';
import { asText, firstFilled } from '../table/convert';
import { columnKey } from '../table/names';
import type { SourceColumn, SourceTable, TextColumn } from '../table/source-table';

/** Names listed in a message. */
const MOST_NAMES = 20;

/**
 * The columns that a source names, in its order; names that the table lacks are passed over.
 *
 * @throws Problem 'mapping-invalid' where the table has none of them.
 */
export function sourceColumns(
  table: SourceTable,
  column: OfferColumn,
  names: readonly string[],
): readonly [SourceColumn, ...SourceColumn[]] {
  const [first, ...others] = names.flatMap((name) => table.columns.get(columnKey(name)) ?? []);
  if (first === undefined) throw missing(table, column, names);
  return [first, ...others];
}

/** The one column of a source: row by row the first that is filled. Null without a source. */
export function sourceColumn(
  table: SourceTable,
  column: OfferColumn,
  source: ColumnSource | undefined,
): SourceColumn | null {
  return source === undefined ? null : firstFilled(sourceColumns(table, column, source.from));
}

/** The same as text. */
export function textSource(
  table: SourceTable,
  column: OfferColumn,
  source: ColumnSource | undefined,
): TextColumn | null {
  const found = sourceColumn(table, column, source);
  return found === null ? null : asText(found);
}

function missing(table: SourceTable, column: OfferColumn, names: readonly string[]): Problem {
  const wanted = names.map((name) => `"${name}"`).join(' or ');
  return new Problem(
    'mapping-invalid',
    `The ${column} should come from the column ${wanted}, which the data do not have.`,
    `Choose one of their columns: ${listed(table.names)}.`,
    column,
  );
}

/** Names in quotes, the first few of them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return shown.join(', ') + more;
}
