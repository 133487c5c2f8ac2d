import { TextColumnBuilder } from '../../table/column-builder';
import type { SourceColumn, TextColumn, Wanted } from '../../table/source-table';
import { cellText } from '../cell-text';
import { JsonTable } from '../json-table';

/** Texts, truth values and dates (as ISO texts). */
export function textColumn(values: readonly unknown[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const value of values) builder.push(cellText(value));
  return builder.finish();
}

/**
 * Lists and structures as the columns that the same rows of JSON would make.
 *
 * @throws Problem 'source-too-large' above the limit of columns.
 */
export function nestedColumns(
  name: string,
  values: readonly unknown[],
  place: string,
  wanted: Wanted,
): ReadonlyMap<string, SourceColumn> {
  const table = new JsonTable(place, wanted);
  for (const value of values) table.add([[name, value]], 0);
  return table.finish('', false).columns;
}
