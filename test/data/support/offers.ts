import type { CodedColumn, OfferColumns } from '../../../src/data/columns';

/** The value of a coded column in a row; null without the column. */
export function valueAt(column: CodedColumn | null, row: number): string | null {
  return column === null ? null : (column.values[column.codes[row] ?? -1] ?? null);
}

/** The values of all rows. */
export function valuesOf(column: CodedColumn | null): (string | undefined)[] {
  return column === null ? [] : Array.from(column.codes, (code) => column.values[code]);
}

/** The skills of a row. */
export function skillsAt({ skills }: OfferColumns, row: number): string[] {
  if (skills === null) return [];
  const codes = skills.codes.subarray(skills.offsets[row], skills.offsets[row + 1]);
  return Array.from(codes, (code) => skills.values[code] ?? '');
}

/** Every row's amount, repeated by its weight, for the rows that pass; ascending. */
export function amounts(columns: OfferColumns, passes: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row)) continue;
    for (let count = 0; count < (columns.offers[row] ?? 0); count += 1)
      found.push(columns.salary[row] ?? NaN);
  }
  return found.toSorted((one, other) => one - other);
}

/** Type 7 quantile of ascending values. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Count and quartiles. */
export function quartiles(sorted: readonly number[]): number[] {
  return [sorted.length, ...[0.25, 0.5, 0.75].map((share) => quantile(sorted, share))];
}
