import type { IntervalRow } from '../../ui/interval-plot-layout';
import { signedMoney } from '../../ui/format/money';
import { verdictText } from './comparison-rows';

/** The heads of the table and of the file. */
export const COMPARISON_COLUMNS = [
  { label: 'Group' },
  { label: 'Difference', figures: true },
  { label: '95 % interval from', figures: true },
  { label: 'to', figures: true },
  { label: 'Verdict' },
] as const;

export function comparisonTable(
  rows: readonly IntervalRow[],
): readonly (readonly (string | null)[])[] {
  return rows.map((row) => [
    row.label,
    shown(row.value),
    shown(row.interval?.lower),
    shown(row.interval?.upper),
    verdictText(row),
  ]);
}

/** The same with numbers as numbers. */
export function comparisonRecords(
  rows: readonly IntervalRow[],
): readonly (readonly (string | number | null)[])[] {
  return [
    COMPARISON_COLUMNS.map(({ label }) => label),
    ...rows.map((row) => [
      row.label,
      inCents(row.value),
      inCents(row.interval?.lower),
      inCents(row.interval?.upper),
      verdictText(row),
    ]),
  ];
}

function shown(amount: number | null | undefined): string | null {
  return amount === null || amount === undefined ? null : signedMoney(amount);
}

/** Interpolated ends carry the noise of binary fractions; nothing is stated below a cent. */
function inCents(amount: number | null | undefined): number | null {
  return amount === null || amount === undefined ? null : Math.round(amount * 100) / 100;
}
