import { Problem } from '../../domain/problem';
import { concatenate, isFilled } from '../table/concatenate';
import type { SourceColumn, SourceTable } from '../table/source-table';
import { checkRows } from './limits';

/** A part with the name that a message can point at. */
export interface NamedTable {
  readonly name: string;
  readonly table: SourceTable;
}

/**
 * One table of several parts, in order.
 *
 * @throws Problem 'parts-differ' where a part lacks a column of the first, has one more or another
 * kind of values in it, 'source-too-large' above the limit of rows.
 */
export function joinParts(first: NamedTable, others: readonly NamedTable[]): SourceTable {
  if (others.length === 0) return first.table;
  for (const other of others) checkSchema(first, other);
  const tables = [first, ...others].map(({ table }) => table);
  checkRows(
    tables.reduce((sum, { rows }) => sum + rows, 0),
    first.name,
  );
  return concatenate(first.table, tables);
}

function checkSchema(first: NamedTable, other: NamedTable): void {
  const lacking = first.table.names.find((name) => !other.table.names.includes(name));
  if (lacking !== undefined) throw differs(first, other, lacking, 'is missing in it');
  const extra = other.table.names.find((name) => !first.table.names.includes(name));
  if (extra !== undefined) throw differs(first, other, extra, 'is only in it');
  for (const [name, column] of first.table.columns) {
    const found = other.table.columns.get(name);
    if (found !== undefined && found.kind !== column.kind && isFilled(found) && isFilled(column)) {
      throw differs(
        first,
        other,
        name,
        `holds ${KINDS[found.kind]} instead of ${KINDS[column.kind]}`,
      );
    }
  }
}

const KINDS: Readonly<Record<SourceColumn['kind'], string>> = {
  text: 'texts',
  number: 'numbers',
  list: 'lists',
};

function differs(first: NamedTable, other: NamedTable, column: string, how: string): Problem {
  return new Problem(
    'parts-differ',
    `"${other.name}" is no part of the same table as "${first.name}": the column "${column}" ${how}.`,
    'Open only files that have the same columns together.',
    `${other.name}, column ${column}`,
  );
}
