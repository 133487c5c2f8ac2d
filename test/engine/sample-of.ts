import { RankHistogram, type Sample } from '../../src/engine/sample';

/** Amounts with weights, as the engine holds them; weights of 0 are left out, as in the table. */
export function sampleOf(
  x: readonly number[],
  w: readonly number[] = x.map(() => 1),
  dictionary: readonly number[] = x,
): { readonly sample: Sample; readonly amounts: Float64Array } {
  const amounts = Float64Array.from(new Set(dictionary)).sort();
  const histogram = new RankHistogram(amounts.length);
  x.forEach((amount, place) => {
    const weight = w[place] ?? 0;
    if (weight > 0) histogram.add(amounts.indexOf(amount), weight);
  });
  return { sample: histogram.drain(), amounts };
}
