import { Problem } from '../../domain/problem';
import { asText } from '../table/convert';
import { columnKey } from '../table/names';
import type { ListColumn, SourceColumn, SourceTable } from '../table/source-table';
import { listed } from './sources';

/** 1 for the rows whose column has one of the values, for every column named; null: all rows. */
export type Accepted = Uint8Array | null;

/** @throws Problem 'mapping-invalid' where the table lacks a column. */
export function acceptedRows(
  table: SourceTable,
  where: ReadonlyMap<string, readonly string[]>,
): Accepted {
  if (where.size === 0) return null;
  const accepted = new Uint8Array(table.rows).fill(1);
  for (const [name, values] of where) {
    const column = table.columns.get(columnKey(name));
    if (column === undefined) throw missing(table, name);
    restrict(accepted, column, new Set(values));
  }
  return accepted;
}

function restrict(accepted: Uint8Array, column: SourceColumn, values: ReadonlySet<string>): void {
  if (column.kind === 'list') return restrictLists(accepted, column, values);
  const text = asText(column);
  const isMember = Uint8Array.from(text.values, (value) => (isOneOf(value, values) ? 1 : 0));
  for (let row = 0; row < accepted.length; row += 1) {
    if (isMember[text.codes[row] ?? 0] !== 1) accepted[row] = 0;
  }
}

function restrictLists(
  accepted: Uint8Array,
  { offsets, codes, values }: ListColumn,
  wanted: ReadonlySet<string>,
): void {
  for (let row = 0; row < accepted.length; row += 1) {
    const items = codes.subarray(offsets[row], offsets[row + 1]);
    if (!items.some((code) => isOneOf(values[code] ?? '', wanted))) accepted[row] = 0;
  }
}

function isOneOf(value: string, values: ReadonlySet<string>): boolean {
  return values.has(value) || values.has(value.trim());
}

function missing(table: SourceTable, name: string): Problem {
  return new Problem(
    'mapping-invalid',
    `Rows are chosen by the column "${name}", which the data do not have.`,
    `Choose by one of their columns: ${listed(table.names)}.`,
    `where.${name}`,
  );
}
