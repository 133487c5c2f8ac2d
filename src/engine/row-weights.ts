import type { CountUnit } from '../domain/vocabulary';
import type { Table } from './table';

/** The weight of each row in the count unit, the rows taken as one group; in any order. */
export function weightsOf(
  { candidate, candidates, weight }: Table,
  rows: Uint32Array,
  count: CountUnit,
): Float64Array {
  const weights = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) weights[place] = weight[rows[place]!]!;
  if (count === 'offer') return weights;
  const offers = new Float64Array(candidates);
  for (let place = 0; place < rows.length; place++) {
    offers[candidate[rows[place]!]!]! += weights[place]!;
  }
  for (let place = 0; place < rows.length; place++) {
    weights[place]! /= offers[candidate[rows[place]!]!]!;
  }
  return weights;
}
