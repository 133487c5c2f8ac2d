import type { CountUnit } from '../../src/domain/vocabulary';
import type { OfferRow } from './offers';

/** Every statistic by its definition, with no thought for speed. */
export interface Weighted {
  readonly amount: number;
  readonly weight: number;
  readonly candidate: string;
}

/** The counted offers of a group as weighted amounts in its count unit. */
export function weigh(
  rows: readonly OfferRow[],
  count: CountUnit,
  convert: (amount: number) => number,
): readonly Weighted[] {
  const perCandidate = offersByCandidate(rows);
  return rows
    .filter((row) => row.offers > 0)
    .map((row) => ({
      amount: convert(row.salary ?? Number.NaN),
      weight:
        count === 'offer'
          ? row.offers
          : row.offers / (perCandidate.get(row.candidate) ?? Number.NaN),
      candidate: row.candidate,
    }))
    .sort((left, right) => left.amount - right.amount);
}

export function offersByCandidate(rows: readonly OfferRow[]): ReadonlyMap<string, number> {
  const offers = new Map<string, number>();
  for (const row of rows) {
    if (row.offers === 0) continue;
    offers.set(row.candidate, (offers.get(row.candidate) ?? 0) + row.offers);
  }
  return offers;
}

export const totalWeight = (sample: readonly Weighted[]) =>
  sample.reduce((sum, { weight }) => sum + weight, 0);

export function naiveQuantile(
  sample: readonly Weighted[],
  probability: number,
  count: CountUnit,
): number | null {
  if (sample.length === 0) return null;
  if (count === 'offer') return typeSeven(sample, probability);
  const lower = weightedQuantile(sample, probability, 'lower');
  return (lower + weightedQuantile(sample, probability, 'upper')) / 2;
}

function typeSeven(sample: readonly Weighted[], probability: number): number {
  const position = (totalWeight(sample) - 1) * probability;
  const lower = orderStatistic(sample, Math.floor(position));
  const upper = orderStatistic(sample, Math.ceil(position));
  return lower + (position - Math.floor(position)) * (upper - lower);
}

/** The offer in a place of the ascending offers, counted from 0; weight 3 is three equal ones. */
function orderStatistic(sample: readonly Weighted[], place: number): number {
  let before = 0;
  for (const { amount, weight } of sample) {
    before += weight;
    if (place < before) return amount;
  }
  return Number.NaN;
}

/** The smallest amount at which the cumulative share reaches, or exceeds, the probability. */
export function weightedQuantile(
  sample: readonly Weighted[],
  probability: number,
  which: 'lower' | 'upper',
): number {
  const total = totalWeight(sample);
  const target = total * probability;
  const slack = total * 1e-12;
  let cumulative = 0;
  for (const { amount, weight } of sample) {
    cumulative += weight;
    if (which === 'lower' ? cumulative >= target - slack : cumulative > target + slack)
      return amount;
  }
  return sample.at(-1)?.amount ?? Number.NaN;
}

export function naiveMean(sample: readonly Weighted[]): number | null {
  if (sample.length === 0) return null;
  return sample.reduce((sum, { amount, weight }) => sum + amount * weight, 0) / totalWeight(sample);
}

const known = new Map<number, number>();

/** Student's t at 97.5 %, by integrating the density: slow and independent of any expansion. */
function studentAt975(degrees: number): number {
  const found = known.get(degrees) ?? integratedAt975(degrees);
  known.set(degrees, found);
  return found;
}

function integratedAt975(degrees: number): number {
  let low = 0;
  let high = 100;
  const constant = densityConstant(degrees);
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (halfArea(middle, degrees, constant) < 0.475) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function densityConstant(degrees: number): number {
  let ratio = degrees % 2 === 0 ? 1 / 2 : 1 / Math.PI;
  for (let k = degrees % 2 === 0 ? 2 : 1; k < degrees; k += 2) ratio *= (k + 1) / k;
  return ratio / Math.sqrt(degrees);
}

function halfArea(end: number, degrees: number, constant: number): number {
  const density = (t: number) => constant * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
  const steps = 2000;
  const width = end / steps;
  let area = density(0) + density(end);
  for (let step = 1; step < steps; step++) area += density(step * width) * (step % 2 === 1 ? 4 : 2);
  return (area * width) / 3;
}

/** Woodruff's interval with the candidate as cluster, by the formula of the specification. */
export function naiveMedianInterval(sample: readonly Weighted[]): { lower: number; upper: number } {
  const total = totalWeight(sample);
  const median = weightedQuantile(sample, 0.5, 'lower');
  const share =
    sample.reduce((sum, { amount, weight }) => sum + (amount <= median ? weight : 0), 0) / total;
  const deviations = new Map<string, number>();
  for (const { amount, weight, candidate } of sample) {
    const deviation = weight * ((amount <= median ? 1 : 0) - share);
    deviations.set(candidate, (deviations.get(candidate) ?? 0) + deviation);
  }
  const squares = [...deviations.values()].reduce((sum, own) => sum + own ** 2, 0);
  const count = deviations.size;
  const error = Math.sqrt((count / (count - 1)) * squares) / total;
  const reach = studentAt975(count - 1) * error;
  return {
    lower: weightedQuantile(sample, Math.max(0, 0.5 - reach), 'lower'),
    upper: weightedQuantile(sample, Math.min(1, 0.5 + reach), 'lower'),
  };
}
