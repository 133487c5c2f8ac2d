import type { Batch } from '@uwdata/flechette';

/** Writes `missing` over the values of the rows that a batch has none for. */
export function blankMissing(
  { nullCount, validity }: Batch<unknown>,
  values: { readonly length: number; [row: number]: number },
  missing: number,
): void {
  if (nullCount === 0) return;
  for (let row = 0; row < values.length; row += 1) {
    if (isMissing(validity, row)) values[row] = missing;
  }
}

/** True where the bit of a row is not set, or not there. */
export function isMissing(validity: Uint8Array, row: number): boolean {
  return ((validity[row >>> 3] ?? 0) & (1 << (row & 7))) === 0;
}
