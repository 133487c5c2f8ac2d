import type { ImportSettings, Inspection } from '../../domain/inspection';
import type { Stated } from '../../domain/mapping';
import { PAY_PERIODS, type PayPeriod } from '../../domain/vocabulary';
import { withCurrency, withPeriod } from './column-edits';
import { onOneLine } from './column-words';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const COMMON = ['USD', 'EUR', 'GBP', 'UAH', 'PLN', 'CHF', 'CAD', 'INR'];
const PERIOD_WORDS: Readonly<Record<PayPeriod, string>> = {
  hour: 'an hour',
  month: 'a month',
  year: 'a year',
};
/** Before the name of a column, so that one named "USD" is still a column. */
const BY_COLUMN = 'column:';

/** The currencies that are met most, the columns that may state one row by row, then all others. */
export function currencyOptions(columns: readonly string[], chosen: string): readonly Choice[] {
  const others = Intl.supportedValuesOf('currency').filter((code) => !COMMON.includes(code));
  const constants = (codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: code }));
  const missing = [...COMMON, ...others].includes(chosen) || isByColumn(chosen) ? [] : [chosen];
  return [...constants([...COMMON, ...missing]), ...byColumn(columns), ...constants(others)];
}

export function periodOptions(columns: readonly string[]): readonly Choice[] {
  const constants = PAY_PERIODS.map((period) => ({ value: period, label: PERIOD_WORDS[period] }));
  return [...constants, ...byColumn(columns)];
}

function byColumn(columns: readonly string[]): readonly Choice[] {
  return columns.map((name) => ({
    value: `${BY_COLUMN}${name}`,
    label: `as in “${onOneLine(name)}”`,
  }));
}

const isByColumn = (value: string) => value.startsWith(BY_COLUMN);

function valueOf(stated: Stated<string> | null | undefined, usual: string): string {
  if (stated === null || stated === undefined) return usual;
  return 'from' in stated ? `${BY_COLUMN}${stated.from}` : stated.constant;
}

export const currencyOf = ({ columns, currency }: ImportSettings): string =>
  valueOf(columns.salary?.currency, currency);

export const periodOf = ({ columns, period }: ImportSettings): string =>
  valueOf(columns.salary?.period, period);

/** The settings that a chosen currency changes: one for all rows, or the column that states it. */
export function chooseCurrency(settings: ImportSettings, value: string): Partial<ImportSettings> {
  const { columns } = settings;
  if (!isByColumn(value)) return { currency: value, columns: withCurrency(columns, null) };
  return { columns: withCurrency(columns, { from: value.slice(BY_COLUMN.length) }) };
}

export function choosePeriod(settings: ImportSettings, value: string): Partial<ImportSettings> {
  const { columns } = settings;
  const period = PAY_PERIODS.find((known) => known === value);
  if (period !== undefined) return { period, columns: withPeriod(columns, null) };
  return { columns: withPeriod(columns, { from: value.slice(BY_COLUMN.length) }) };
}

/** The currencies that need a rate, the most frequent first. */
export function currenciesToRate({ currencies }: Inspection): Inspection['currencies'] {
  return currencies.filter(({ code }) => code !== 'USD');
}

/** The rates with another one for a currency; null or less than nothing: there is none. */
export function withRate(
  rates: ReadonlyMap<string, number>,
  code: string,
  rate: number | null,
): ReadonlyMap<string, number> {
  const changed = new Map(rates);
  if (rate === null || rate <= 0) changed.delete(code);
  else changed.set(code, rate);
  return changed;
}
