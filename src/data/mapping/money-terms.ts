import type { SalarySource } from '../../domain/mapping';
import type { PayPeriod } from '../../domain/vocabulary';
import { readCurrency } from '../reading/currency';
import { readPeriod } from '../reading/period';
import type { SourceTable } from '../table/source-table';
import type { AmountCells } from './amount-cells';
import { textSource } from './sources';

/** Currency and period of amounts that name none, and USD for one unit of each other currency. */
export interface MoneyTerms {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly rates: ReadonlyMap<string, number>;
}

/** What the rows of a table say about an amount besides its number. */
export interface RowTerms {
  /** A currency code, or the text that is none. */
  readonly currencyAt: (row: number) => string;
  /** Null where the row names a period that is not understood: `periodTextAt` shows it. */
  readonly periodAt: (row: number) => PayPeriod | null;
  readonly periodTextAt: (row: number) => string;
}

/**
 * A cell's own currency and period win over the column's, and these over the terms'.
 *
 * @throws Problem 'mapping-invalid' where the table lacks a column that is named.
 */
export function rowTerms(
  table: SourceTable,
  source: SalarySource,
  terms: MoneyTerms,
  cells: AmountCells,
): RowTerms {
  const { currency, period } = constantTerms(source, terms);
  const currencyText = statedText(table, source.currency);
  const periodText = statedText(table, source.period);
  const readStated = remembered((text) => readCurrency(text, currency) ?? text);
  const readOwn = remembered((text) => readPeriod(text));
  const readSign = remembered((pair) => {
    const [sign = '', context = ''] = pair.split('\n');
    return readCurrency(sign, context) ?? sign;
  });
  const statedCurrency = (row: number) => {
    const text = currencyText(row);
    return text === '' ? currency : readStated(text);
  };
  return {
    currencyAt: (row) => {
      const sign = cells.currencyAt(row);
      return sign === null ? statedCurrency(row) : readSign(`${sign}\n${statedCurrency(row)}`);
    },
    periodAt: (row) => {
      const text = periodText(row);
      return cells.periodAt(row) ?? (text === '' ? period : readOwn(text));
    },
    periodTextAt: periodText,
  };
}

/** What holds where a row says nothing: the mapping's constants, else the terms. */
export function constantTerms(
  source: SalarySource,
  terms: MoneyTerms,
): { readonly currency: string; readonly period: PayPeriod } {
  const { currency, period } = source;
  return {
    currency: currency !== null && 'constant' in currency ? currency.constant : terms.currency,
    period: period !== null && 'constant' in period ? period.constant : terms.period,
  };
}

function statedText(
  table: SourceTable,
  stated: SalarySource['currency'] | SalarySource['period'],
): (row: number) => string {
  if (stated === null || 'constant' in stated) return () => '';
  const source = { from: [stated.from], split: null, values: new Map(), format: null };
  const text = textSource(table, 'salary', source);
  if (text === null) return () => '';
  const trimmed = text.values.map((value) => value.trim());
  return (row) => trimmed[text.codes[row] ?? 0] ?? '';
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
