import { type ColumnMapping, OFFER_COLUMNS } from '../../domain/mapping';
import { columnKey } from '../table/names';
import type { Wanted } from '../table/source-table';

/** The names of the source columns that a mapping and a choice of rows read. */
export function wantedColumns(terms: {
  readonly columns: ColumnMapping | null;
  readonly where: ReadonlyMap<string, readonly string[]>;
}): Wanted {
  const mapped = terms.columns === null ? OFFER_COLUMNS : namesOf(terms.columns);
  return new Set([...mapped, ...terms.where.keys()].map(columnKey));
}

function namesOf(mapping: ColumnMapping): readonly string[] {
  const { currency, period } = mapping.salary;
  const stated = [currency, period].flatMap((term) =>
    term !== null && 'from' in term ? term.from : [],
  );
  return [...OFFER_COLUMNS.flatMap((column) => mapping[column]?.from ?? []), ...stated];
}
