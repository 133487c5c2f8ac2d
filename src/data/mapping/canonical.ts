import { type ColumnMapping, type ColumnSource, OFFER_COLUMNS } from '../../domain/mapping';
import { Problem } from '../../domain/problem';
import { separatorOf } from '../reading/separator';
import type { SourceTable } from '../table/source-table';
import { listed } from './sources';

/**
 * The mapping of a table whose columns carry the names of the offers table.
 *
 * @throws Problem 'mapping-invalid' where it has no salary column.
 */
export function canonicalMapping(table: SourceTable): ColumnMapping {
  if (!table.names.includes('salary')) throw withoutSalary(table);
  const named = OFFER_COLUMNS.filter((column) => table.names.includes(column));
  const sources = named.map((column) => [column, sourceNamed(table, column)] as const);
  const { offers, ...others } = Object.fromEntries(sources);
  return {
    ...others,
    salary: { ...plainSource('salary'), currency: null, period: null },
    ...(offers === undefined ? {} : { offers: { ...offers, of: 'offers' } }),
  };
}

/** A source that takes a column as it is. */
function plainSource(name: string): ColumnSource {
  return { from: [name], split: null, values: new Map(), format: null };
}

function sourceNamed(table: SourceTable, name: string): ColumnSource {
  const column = table.columns.get(name);
  if (name !== 'skills' || column?.kind !== 'text') return plainSource(name);
  return { ...plainSource(name), split: separatorOf(column.values) };
}

function withoutSalary(table: SourceTable): Problem {
  return new Problem(
    'mapping-invalid',
    'No column is named "salary", and nothing says which column holds the salary.',
    `Choose the salary among the columns: ${listed(table.names)}.`,
    'salary',
  );
}
