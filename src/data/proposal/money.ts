import type { SalarySource } from '../../domain/mapping';
import type { Basis, PayPeriod } from '../../domain/vocabulary';
import { readAmount } from '../reading/amount';
import { readCurrency } from '../reading/currency';
import { normal, words } from '../reading/normal';
import { readPeriod } from '../reading/period';
import { type ColumnSample, understood } from './samples';

const CURRENCY_HEADER = /currency|валют/i;
const PERIOD_HEADER = /period|frequency|salary.type|період|период/i;
const NET = /\bnet\b|чистими|чистыми|на руки|після сплати|после вычета|after tax/i;
const GROSS = /\bgross\b|брутто|before tax|до вычета|до сплати/i;

/** Medians above which a pay is yearly and below which it is hourly, in any common currency. */
const YEARLY_FROM = 20_000;
const HOURLY_TO = 250;

/** What the salary column says about its amounts, by its header, its neighbours and its values. */
export interface MoneyProposal {
  readonly currency: SalarySource['currency'];
  readonly period: SalarySource['period'];
  /** For amounts that name none. */
  readonly usualCurrency: string;
  readonly usualPeriod: PayPeriod;
  readonly basis: Basis;
}

/** Proposes currency, period and basis of a salary column. */
export function proposeMoney(salary: ColumnSample, others: readonly ColumnSample[]): MoneyProposal {
  const currencyColumn = others.find(
    (sample) =>
      CURRENCY_HEADER.test(sample.name) && understood(sample, (text) => readCurrency(text)) > 0.8,
  );
  const periodColumn = others.find(
    (sample) => PERIOD_HEADER.test(sample.name) && understood(sample, readPeriod) > 0.8,
  );
  const named = currencyInHeader(salary.name);
  return {
    currency: named === null && currencyColumn !== undefined ? { from: currencyColumn.name } : null,
    period: periodColumn === undefined ? null : { from: periodColumn.name },
    usualCurrency: named ?? 'USD',
    usualPeriod: readPeriod(salary.name) ?? periodBySize(salary),
    basis: basisOf(salary.name),
  };
}

/** "salary_in_usd", "Зарплата у $$$", "Pay (EUR)". */
function currencyInHeader(header: string): string | null {
  const codes = words(header.replaceAll('_', ' ')).filter((word) => word.length === 3);
  const signs: readonly string[] = normal(header).match(/[$€£₴₽₹]/gu) ?? [];
  return (
    [...codes, ...signs].map((word) => readCurrency(word)).find((code) => code !== null) ?? null
  );
}

function periodBySize({ values }: ColumnSample): PayPeriod {
  const amounts = values.flatMap((value) => readAmount(value, null)?.amount ?? []);
  const sorted = amounts.filter((amount) => amount > 0).toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (median >= YEARLY_FROM) return 'year';
  return median > 0 && median <= HOURLY_TO ? 'hour' : 'month';
}

function basisOf(header: string): Basis {
  if (NET.test(header)) return 'net';
  return GROSS.test(header) ? 'gross' : 'unknown';
}
