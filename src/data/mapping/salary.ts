import type { SalarySource } from '../../domain/mapping';
import type { LeftOutReason } from '../../domain/report';
import {
  HOURS_PER_MONTH,
  MONTHS_PER_YEAR,
  PAY_PERIODS,
  type PayPeriod,
  type Unit,
} from '../../domain/vocabulary';
import { firstFilled } from '../table/convert';
import type { NumberArray, SourceTable } from '../table/source-table';
import { type AmountCells, amountCells } from './amount-cells';
import type { LeftOutTally } from './left-out';
import { constantTerms, type MoneyTerms, type RowTerms, rowTerms } from './money-terms';
import { withNamedValues } from './named-values';
import { sourceColumns } from './sources';

/** The amounts of a table, converted, in one unit. */
export interface Salaries {
  /** USD per unit by source row; NaN where there is none. Of rows that are left out, anything. */
  readonly usd: Float64Array;
  readonly unit: Unit;
  /** Usable amounts by their currency, those without a rate included. */
  readonly currencies: ReadonlyMap<string, number>;
  /** Rows whose amount is the middle of a range. */
  readonly ranges: number;
  /** Rows that stay, by what their amount is paid for. */
  readonly periods: ReadonlyMap<PayPeriod, number>;
  /** USD for one unit of the currencies that were converted. */
  readonly rates: ReadonlyMap<string, number>;
}

/** The rows in question: `kept` is 1 for those read, and set to 0 where one is left out. */
export interface Intake {
  readonly table: SourceTable;
  readonly kept: Uint8Array;
  readonly offers: Uint32Array;
  readonly tally: LeftOutTally;
}

interface Trouble {
  readonly reason: LeftOutReason;
  readonly value: string | null;
}

/** What comes to light while the amounts are read. */
interface Found {
  readonly currencies: Map<string, number>;
  readonly rates: Map<string, number>;
  ranges: number;
}

/** Index into PAY_PERIODS by source row. */
type Periods = Uint8Array;
/** USD of a row, or why there is none. */
type AmountReader = (row: number, periods: Periods) => number | Trouble;

/** Converted amounts are rounded to this part of a dollar: binary noise must not cross a bucket. */
const FRACTIONS = 1e4;

/**
 * Reads the amounts of the kept rows. A row without a usable one is left out and counted, unless it
 * stands for no offer. The unit is 'year' where any amount is yearly, else 'month'; an hour is a
 * HOURS_PER_MONTH-th of a month.
 *
 * @throws Problem 'mapping-invalid' where the table lacks a column that is named.
 */
export function readSalaries(intake: Intake, source: SalarySource, terms: MoneyTerms): Salaries {
  const { table } = intake;
  const column = firstFilled(sourceColumns(table, 'salary', source.from));
  const { currency, period } = constantTerms(source, terms);
  const isConstant = !isByRow(source.currency) && !isByRow(source.period);
  if (column.kind === 'number' && source.values.size === 0 && isConstant && currency === 'USD') {
    return dollars(intake, column.values, period);
  }
  const cells = amountCells(column, (read) => withNamedValues(source, read, null));
  return amounts(intake, cells, rowTerms(table, source, terms, cells), terms.rates);
}

/** The common case: numbers of one currency and period. */
function dollars(intake: Intake, values: NumberArray, period: PayPeriod): Salaries {
  const { kept, offers } = intake;
  let [usable, staying, odd] = [0, 0, 0];
  for (let row = 0; row < values.length; row += 1) {
    const amount = values[row]!;
    if (isUsable(amount)) {
      usable += 1;
      staying += kept[row]!;
    } else if (kept[row] === 1 && offers[row] !== 0) {
      leaveOut(intake, row, amountTrouble(amount, Number.isNaN(amount) ? '' : `${amount}`));
    } else if (!Number.isNaN(amount)) odd += 1;
  }
  const unit = staying > 0 && period === 'year' ? 'year' : 'month';
  const factor = unitsPer(period, unit);
  const areDollars = values instanceof Float64Array && odd === 0 && factor === 1;
  return {
    usd: areDollars ? values : timesFactor(values, factor),
    unit,
    currencies: new Map([['USD', usable]]),
    ranges: 0,
    periods: new Map(staying > 0 ? [[period, staying]] : []),
    rates: new Map(),
  };
}

/** NaN for what is no amount. */
function timesFactor(values: NumberArray, factor: number): Float64Array {
  const usd = new Float64Array(values.length);
  for (let row = 0; row < usd.length; row += 1) {
    const amount = values[row]!;
    usd[row] = isUsable(amount) ? amount * factor : NaN;
  }
  return usd;
}

function amounts(
  intake: Intake,
  cells: AmountCells,
  termsAt: RowTerms,
  rates: ReadonlyMap<string, number>,
): Salaries {
  const usd = new Float64Array(intake.table.rows).fill(NaN);
  const periods = new Uint8Array(intake.table.rows);
  const found: Found = { currencies: new Map(), rates: new Map(), ranges: 0 };
  const read = cellReader(cells, termsAt, rates, found);
  for (let row = 0; row < usd.length; row += 1) {
    if (intake.kept[row] === 0) continue;
    const amount = read(row, periods);
    if (typeof amount === 'number') usd[row] = amount;
    else if (intake.offers[row] !== 0) leaveOut(intake, row, amount);
  }
  const counts = countPeriods(usd, periods);
  return { usd, unit: inOneUnit(usd, periods, counts), periods: counts, ...found };
}

function leaveOut({ kept, tally }: Intake, row: number, { reason, value }: Trouble): void {
  kept[row] = 0;
  tally.add(reason, value, row);
}

function isByRow(stated: SalarySource['currency'] | SalarySource['period']): boolean {
  return stated !== null && 'from' in stated;
}

function cellReader(
  cells: AmountCells,
  { currencyAt, periodAt, periodTextAt }: RowTerms,
  rates: ReadonlyMap<string, number>,
  found: Found,
): AmountReader {
  const { currencies } = found;
  return (row, periods) => {
    const amount = cells.amountAt(row);
    if (!isUsable(amount)) return amountTrouble(amount, cells.textAt(row));
    const currency = currencyAt(row);
    currencies.set(currency, (currencies.get(currency) ?? 0) + 1);
    const rate = currency === 'USD' ? 1 : rates.get(currency);
    if (rate === undefined) return { reason: 'currency-without-rate', value: currency };
    const period = periodAt(row);
    if (period === null) return { reason: 'period-not-understood', value: periodTextAt(row) };
    periods[row] = PAY_PERIODS.indexOf(period);
    if (cells.isMidpointAt(row)) found.ranges += 1;
    if (currency !== 'USD') found.rates.set(currency, rate);
    return rate === 1 ? amount : Math.round(amount * rate * FRACTIONS) / FRACTIONS;
  };
}

function isUsable(amount: number): boolean {
  return amount > 0 && amount < Infinity;
}

function amountTrouble(amount: number, text: string): Trouble {
  if (text === '') return { reason: 'no-salary', value: null };
  if (amount <= 0) return { reason: 'salary-not-positive', value: null };
  return { reason: 'salary-not-a-number', value: text };
}

/** Converts all amounts to one unit, in place. */
function inOneUnit(usd: Float64Array, periods: Periods, counts: Salaries['periods']): Unit {
  const unit = counts.has('year') ? 'year' : 'month';
  const factors = PAY_PERIODS.map((period) => unitsPer(period, unit));
  if (factors.every((factor) => factor === 1)) return unit;
  for (let row = 0; row < usd.length; row += 1) {
    const factor = factors[periods[row] ?? 0] ?? 1;
    if (factor !== 1) usd[row] = (usd[row] ?? NaN) * factor;
  }
  return unit;
}

/** Only the periods that some amount has. */
function countPeriods(usd: Float64Array, periods: Periods): Salaries['periods'] {
  const counts = PAY_PERIODS.map(() => 0);
  for (let row = 0; row < usd.length; row += 1) {
    const period = periods[row] ?? 0;
    if (!Number.isNaN(usd[row])) counts[period] = (counts[period] ?? 0) + 1;
  }
  const all = PAY_PERIODS.map((period, index) => [period, counts[index] ?? 0] as const);
  return new Map(all.filter(([, rows]) => rows > 0));
}

function unitsPer(period: PayPeriod, unit: Unit): number {
  if (period === unit) return 1;
  const monthly = period === 'hour' ? HOURS_PER_MONTH : 1;
  return unit === 'year' ? monthly * MONTHS_PER_YEAR : monthly;
}
