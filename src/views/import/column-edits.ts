import type {
  ColumnMapping,
  ColumnSource,
  OfferColumn,
  OffersSource,
  SalarySource,
  Stated,
} from '../../domain/mapping';
import type { PayPeriod } from '../../domain/vocabulary';

/** The columns chosen so far; the salary may still be missing. */
export type Columns = Partial<ColumnMapping>;

const NOTHING: ColumnSource = { from: [], split: null, values: new Map(), format: null };

/**
 * The columns with another source for one of them; no names: the column is not used. What was
 * settled about the values of the old source is forgotten, unless a name was only added or removed.
 */
export function withNames(columns: Columns, column: OfferColumn, from: readonly string[]): Columns {
  if (from.length === 0) return withoutColumn(columns, column);
  const known = columns[column];
  const isSame = known?.from.some((name) => from.includes(name)) === true;
  return withSource(columns, column, { ...(isSame ? known : startOf(column)), from });
}

/** The columns with one detail of a source that is in use changed. */
export function withDetail(
  columns: Columns,
  column: OfferColumn,
  detail: Partial<Pick<ColumnSource, 'split' | 'values' | 'format'>>,
): Columns {
  const known = columns[column];
  return known === undefined ? columns : withSource(columns, column, { ...known, ...detail });
}

/** Says what a value of the file means; null: what it is usually read as. */
export function withMeaning(
  columns: Columns,
  column: OfferColumn,
  value: string,
  meaning: string | null,
): Columns {
  const values = new Map(columns[column]?.values);
  if (meaning === null) values.delete(value);
  else values.set(value, meaning);
  return withDetail(columns, column, { values });
}

export function withCurrency(columns: Columns, currency: Stated<string> | null): Columns {
  const { salary } = columns;
  return salary === undefined ? columns : { ...columns, salary: { ...salary, currency } };
}

export function withPeriod(columns: Columns, period: Stated<PayPeriod> | null): Columns {
  const { salary } = columns;
  return salary === undefined ? columns : { ...columns, salary: { ...salary, period } };
}

export function withWeightOf(columns: Columns, of: OffersSource['of']): Columns {
  const { offers } = columns;
  return offers === undefined ? columns : { ...columns, offers: { ...offers, of } };
}

function startOf(column: OfferColumn): ColumnSource | SalarySource | OffersSource {
  if (column === 'salary') return { ...NOTHING, currency: null, period: null };
  return column === 'offers' ? { ...NOTHING, of: 'offers' } : NOTHING;
}

/** A salary keeps its terms and a weight its unit: both come from `startOf` or from the columns. */
function withSource(columns: Columns, column: OfferColumn, source: ColumnSource): Columns {
  const terms = { currency: null, period: null };
  if (column === 'salary') return { ...columns, salary: { ...terms, ...source } };
  if (column === 'offers') return { ...columns, offers: { of: 'offers', ...source } };
  return { ...columns, [column]: source };
}

function withoutColumn(columns: Columns, column: OfferColumn): Columns {
  const rest = { ...columns };
  delete rest[column];
  return rest;
}
