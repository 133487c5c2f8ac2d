import type { SampleRow } from '../../mocks/sample/sample';
import { seniorityFromYears } from '../../src/domain/vocabulary';

/** Figures straight from the definitions, with no thought of speed. */
export const isCounted = (row: SampleRow) => row.status === 'open' && row.offers > 0;

/** One amount per offer, ascending. */
export function expandedOffers(rows: readonly SampleRow[]): readonly number[] {
  return rows
    .filter(isCounted)
    .flatMap((row) => Array.from({ length: row.offers }, () => row.salary ?? Number.NaN))
    .sort((one, other) => one - other);
}

/** Type 7. */
export function quantile(sorted: readonly number[], probability: number): number {
  const position = (sorted.length - 1) * probability;
  const lower = sorted[Math.floor(position)] ?? Number.NaN;
  const upper = sorted[Math.ceil(position)] ?? Number.NaN;
  return lower + (position - Math.floor(position)) * (upper - lower);
}

export const distinctCandidates = (rows: readonly SampleRow[]) =>
  new Set(rows.map((row) => row.candidate)).size;

export function figures(rows: readonly SampleRow[]) {
  const offers = expandedOffers(rows);
  return {
    offers: offers.length,
    candidates: distinctCandidates(rows.filter(isCounted)),
    proposals: Math.round((offers.length / distinctCandidates(rows)) * 10) / 10,
    median: quantile(offers, 0.5),
  };
}

export function levelOf({ seniority, experience }: SampleRow) {
  return seniority ?? (experience === null ? null : seniorityFromYears(experience));
}

/** Offers of each candidate, most first. */
export function offersByCandidate(rows: readonly SampleRow[]): readonly number[] {
  const sums = new Map<number, number>();
  for (const { candidate, offers } of rows.filter(isCounted)) {
    sums.set(candidate, (sums.get(candidate) ?? 0) + offers);
  }
  return [...sums.values()].sort((one, other) => other - one);
}

export function inYear(rows: readonly SampleRow[], year: number): readonly SampleRow[] {
  return rows.filter((row) => row.date.startsWith(`${year}-`));
}
