import type { Codes } from '../data/columns';
import type { CodedDimension, Table } from './table';

/**
 * The rows of a group as columns of their own, by ascending candidate: what is measured stands
 * together, wherever in the table it came from.
 */
export interface Members {
  /** Ascending; the rows of a candidate stand together. */
  readonly ids: Uint32Array;
  /** Of the amount. */
  readonly ranks: Codes;
  readonly weights: Codes;
  /** Codes; null unless the data set has a company rule. */
  readonly companies: Codes | null;
}

/** All of some ascending rows. */
export function membersOf(
  { candidate, salary, weight, company }: Table,
  rows: Uint32Array,
): Members {
  return {
    ids: pickWide(candidate, rows),
    ranks: pick(salary.codes, rows),
    weights: pick(weight, rows),
    companies: company && pick(company.codes, rows),
  };
}

/**
 * The members of ascending rows by part: that of a row is `partOf` its code, from 0 to `count`. The
 * last one is for rows that belong nowhere, and is left out.
 */
export function membersByPart(
  members: Members,
  codes: Codes,
  partOf: Uint16Array,
  count: number,
): readonly Members[] {
  const next = new Uint32Array(count + 2);
  for (let place = 0; place < codes.length; place++) next[partOf[codes[place]!]! + 1]!++;
  for (let part = 1; part < next.length; part++) next[part]! += next[part - 1]!;
  const starts = next.slice();
  const places = new Uint32Array(codes.length);
  for (let place = 0; place < codes.length; place++)
    places[place] = next[partOf[codes[place]!]!]!++;
  const { ids, ranks, weights, companies } = members;
  const moved = {
    ids: moveWide(ids, places),
    ranks: move(ranks, places),
    weights: move(weights, places),
    companies: companies && move(companies, places),
  };
  return Array.from({ length: count }, (_, part) =>
    between(moved, starts[part]!, starts[part + 1]!),
  );
}

/** The members of each level, in the order of the levels. */
export function membersByLevel(
  members: Members,
  rows: Uint32Array,
  { codes, values }: CodedDimension,
): readonly Members[] {
  const levelOf = Uint16Array.from(values, (_, level) => level);
  return membersByPart(members, pick(codes, rows), levelOf, values.length);
}

function between({ ids, ranks, weights, companies }: Members, from: number, to: number): Members {
  return {
    ids: ids.subarray(from, to),
    ranks: ranks.subarray(from, to),
    weights: weights.subarray(from, to),
    companies: companies && companies.subarray(from, to),
  };
}

/** Each loop comes three times: one that sees a single kind of array is several times faster. */
export function pick(codes: Codes, rows: Uint32Array): Codes {
  if (codes instanceof Uint8Array) return pickNarrow(codes, rows);
  return codes instanceof Uint16Array ? pickMiddle(codes, rows) : pickWide(codes, rows);
}

function pickNarrow(codes: Uint8Array, rows: Uint32Array): Uint8Array {
  const picked = new Uint8Array(rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = codes[rows[place]!]!;
  return picked;
}

function pickMiddle(codes: Uint16Array, rows: Uint32Array): Uint16Array {
  const picked = new Uint16Array(rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = codes[rows[place]!]!;
  return picked;
}

function pickWide(codes: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) picked[place] = codes[rows[place]!]!;
  return picked;
}

function move(values: Codes, places: Uint32Array): Codes {
  if (values instanceof Uint8Array) return moveNarrow(values, places);
  return values instanceof Uint16Array ? moveMiddle(values, places) : moveWide(values, places);
}

function moveNarrow(values: Uint8Array, places: Uint32Array): Uint8Array {
  const moved = new Uint8Array(values.length);
  for (let place = 0; place < values.length; place++) moved[places[place]!] = values[place]!;
  return moved;
}

function moveMiddle(values: Uint16Array, places: Uint32Array): Uint16Array {
  const moved = new Uint16Array(values.length);
  for (let place = 0; place < values.length; place++) moved[places[place]!] = values[place]!;
  return moved;
}

function moveWide(values: Uint32Array, places: Uint32Array): Uint32Array {
  const moved = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) moved[places[place]!] = values[place]!;
  return moved;
}
