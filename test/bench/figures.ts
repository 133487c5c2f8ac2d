import type { OfferColumns } from '../../src/data/columns';
import type { Selection } from '../../src/domain/cohort';

/** Width of the buckets that every contender counts, in USD a month. */
export const BUCKET = 500;
export const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Dimensions with a number of offers per option. */
export const FACETS = [
  'seniority',
  'english',
  'country',
  'mode',
  'specialization',
  'skills',
] as const;
export type Facet = (typeof FACETS)[number];

/** A group of offers; `quantiles` at `PROBABILITIES`, empty without offers. */
export interface GroupFigures {
  readonly offers: number;
  readonly candidates: number;
  readonly quantiles: readonly number[];
}

/** What every contender answers for each cohort after a change. */
export interface CohortFigures extends GroupFigures {
  readonly mean: number;
  /** Offers by bucket, with the salary filter freed. */
  readonly buckets: ReadonlyMap<number, number>;
  /** By code of the seniority, with its filter freed. */
  readonly levels: readonly GroupFigures[];
  /** Median by `monthIndex`, with the period freed; only months that have offers. */
  readonly months: ReadonlyMap<number, number>;
  /** Offers by code with all other filters as they are. */
  readonly facets: Readonly<Record<Facet, ArrayLike<number>>>;
}

/** Somebody who answers: another library, asked in the way that suits it best. */
export interface Peer {
  readonly name: string;
  /** The most rows that it can hold here; null: as many as there are. */
  readonly mostRows: number | null;
  /** Not timed: brings the columns into the form in which the library reads a file. */
  prepare(columns: OfferColumns): void;
  /** Timed: from that form to where it can answer. */
  build(columns: OfferColumns): void | Promise<void>;
  /** Timed. Neighbouring calls differ in one choice. */
  answer(selections: readonly Selection[]): readonly CohortFigures[];
  /** Frees what `build` made. */
  close(): void;
}

/** Only open offers with a weight count. */
export function countedRows({ offers, status, rows }: OfferColumns): Uint32Array {
  const counted = new Uint32Array(rows);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    if ((offers[row] ?? 0) > 0 && (status === null || status[row] === 0)) counted[length++] = row;
  }
  return counted.slice(0, length);
}
