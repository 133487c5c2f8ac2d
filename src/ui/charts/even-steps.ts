/** The smallest of 1, 2 or 5 times a power of ten that is not below `least`. */
export function evenStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return clean(factor * power);
}

/** Multiples of `step` within `from`..`to`, both included. */
export function multiples(step: number, from: number, to: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    clean((first + index) * step),
  );
}

/** Steps of a value axis from 0 that holds `peak`, with at most `most` steps. */
export function valueSteps(
  peak: number,
  most: number,
  smallest: number,
): { readonly step: number; readonly top: number } {
  const step = evenStep(Math.max(smallest, peak / most));
  return { step, top: clean(Math.max(1, Math.ceil(peak / step - 1e-9)) * step) };
}

/** Products of decimal steps carry the noise of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
