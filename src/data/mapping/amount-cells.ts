import type { PayPeriod } from '../../domain/vocabulary';
import { type Amount, readAmount } from '../reading/amount';
import { decimalMarkOf } from '../reading/number-text';
import type { SourceColumn, TextColumn } from '../table/source-table';
import { asText } from '../table/convert';

/** The amounts of a column, row by row, with what the cells themselves say about them. */
export interface AmountCells {
  /** NaN where the cell is empty or no amount. */
  readonly amountAt: (row: number) => number;
  /** As written; null where the cell names none. */
  readonly currencyAt: (row: number) => string | null;
  readonly periodAt: (row: number) => PayPeriod | null;
  /** True where the cell gives a range. */
  readonly isMidpointAt: (row: number) => boolean;
  /** '' for an empty cell. */
  readonly textAt: (row: number) => string;
}

const NO_AMOUNT: Amount = { amount: NaN, currency: null, period: null, isMidpoint: false };

/** Reads each distinct cell once; lists are no amounts. `named` maps texts before they are read. */
export function amountCells(
  column: SourceColumn,
  named: (read: (text: string) => Amount | null) => (text: string) => Amount | null,
): AmountCells {
  return column.kind === 'number' ? numberCells(column.values) : textCells(asText(column), named);
}

function numberCells(values: ArrayLike<number>): AmountCells {
  return {
    amountAt: (row) => values[row] ?? NaN,
    currencyAt: () => null,
    periodAt: () => null,
    isMidpointAt: () => false,
    textAt: (row) => (Number.isNaN(values[row]) ? '' : String(values[row])),
  };
}

function textCells(
  { codes, values }: TextColumn,
  named: Parameters<typeof amountCells>[1],
): AmountCells {
  const decimalMark = decimalMarkOf(values);
  const read = named((text) => readAmount(text, decimalMark));
  const amounts = values.map((text) =>
    text.trim() === '' ? NO_AMOUNT : (read(text) ?? NO_AMOUNT),
  );
  const numbers = Float64Array.from(amounts, ({ amount }) => amount);
  const at = (row: number) => amounts[codes[row] ?? 0] ?? NO_AMOUNT;
  return {
    amountAt: (row) => numbers[codes[row] ?? 0] ?? NaN,
    currencyAt: (row) => at(row).currency,
    periodAt: (row) => at(row).period,
    isMidpointAt: (row) => at(row).isMidpoint,
    textAt: (row) => (values[codes[row] ?? 0] ?? '').trim(),
  };
}
