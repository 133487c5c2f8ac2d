/** The offers of one stratum of a cohort, ascending by rank, with the unit that each is drawn with. */
export interface WeightedStratum {
  readonly ranks: Uint32Array;
  readonly units: Uint16Array;
  readonly weights: Float64Array;
}

/** A stretch of ranks in detail; every entry is the weight of one unit at one rank. */
export interface Window {
  /** Distinct ranks, ascending; the entries of rank i end before `ends[i]`. */
  readonly ranks: Uint32Array;
  readonly ends: Uint32Array;
  readonly units: Uint16Array;
  readonly strata: Uint8Array;
  readonly weights: Float64Array;
  /** Per stratum and unit, the weight below the stretch. */
  readonly below: readonly Float64Array[];
}

/** So many standard errors to each side; a resample that still falls outside widens the window. */
const REACH = 7;

/** Every rank in detail, nothing below. */
export function fullWindow(strata: readonly WeightedStratum[], unitCount: number): Window {
  return collect(strata, unitCount, 0, Number.MAX_SAFE_INTEGER);
}

/** The ranks within reach of the median of the mixture, by its clustered standard error. */
export function windowAround(
  strata: readonly WeightedStratum[],
  unitCount: number,
  factors: readonly number[],
  totals: readonly Float64Array[],
): Window {
  const mass = cumulativeMass(strata, factors);
  const median = rankAt(mass, 0.5);
  const reach = REACH * standardError(strata, unitCount, factors, totals, mass, median);
  return collect(strata, unitCount, rankAt(mass, 0.5 - reach), rankAt(mass, 0.5 + reach));
}

/** Weight of the mixture at or below each rank. */
function cumulativeMass(strata: readonly WeightedStratum[], factors: readonly number[]) {
  const highest = Math.max(...strata.map(({ ranks }) => ranks.at(-1) ?? 0));
  const mass = new Float64Array(highest + 1);
  strata.forEach(({ ranks, weights }, stratum) => {
    const factor = factors[stratum]!;
    for (let place = 0; place < ranks.length; place++) {
      mass[ranks[place]!]! += weights[place]! * factor;
    }
  });
  for (let rank = 1; rank < mass.length; rank++) mass[rank]! += mass[rank - 1]!;
  return mass;
}

/** The first rank at which the cumulative share reaches `share`. */
function rankAt(mass: Float64Array, share: number): number {
  const target = share * mass.at(-1)!;
  let low = 0;
  let high = mass.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mass[middle]! < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the share at or below a rank, with the units as clusters. */
function standardError(
  strata: readonly WeightedStratum[],
  unitCount: number,
  factors: readonly number[],
  totals: readonly Float64Array[],
  mass: Float64Array,
  rank: number,
): number {
  const total = mass.at(-1)!;
  const share = mass[rank]! / total;
  const deviations = new Float64Array(unitCount);
  strata.forEach((stratum, place) => {
    const factor = factors[place]!;
    const upTo = weightBelow(stratum, unitCount, rank + 1);
    const own = totals[place]!;
    for (let unit = 0; unit < unitCount; unit++) {
      deviations[unit]! += factor * (upTo[unit]! - share * own[unit]!);
    }
  });
  return Math.sqrt(deviations.reduce((sum, own) => sum + own * own, 0)) / total;
}

interface Entry {
  readonly rank: number;
  readonly stratum: number;
  readonly unit: number;
  readonly weight: number;
}

function collect(
  strata: readonly WeightedStratum[],
  unitCount: number,
  low: number,
  high: number,
): Window {
  const below = strata.map((stratum) => weightBelow(stratum, unitCount, low));
  const entries = strata.flatMap((stratum, place) =>
    entriesBetween(stratum, place, unitCount, low, high),
  );
  entries.sort((left, right) => left.rank - right.rank);
  const ranks = [...new Set(entries.map(({ rank }) => rank))];
  const ends = new Map(entries.map(({ rank }, place) => [rank, place + 1]));
  return {
    ranks: Uint32Array.from(ranks),
    ends: Uint32Array.from(ranks, (rank) => ends.get(rank) ?? 0),
    units: Uint16Array.from(entries, ({ unit }) => unit),
    strata: Uint8Array.from(entries, ({ stratum }) => stratum),
    weights: Float64Array.from(entries, ({ weight }) => weight),
    below,
  };
}

function weightBelow({ ranks, units, weights }: WeightedStratum, unitCount: number, low: number) {
  const below = new Float64Array(unitCount);
  for (let place = 0; place < ranks.length && ranks[place]! < low; place++) {
    below[units[place]!]! += weights[place]!;
  }
  return below;
}

/** One entry per rank and unit, however many offers they share. */
function entriesBetween(
  { ranks, units, weights }: WeightedStratum,
  stratum: number,
  unitCount: number,
  low: number,
  high: number,
): Entry[] {
  const entries: Entry[] = [];
  const sums = new Float64Array(unitCount);
  let place = 0;
  while (place < ranks.length && ranks[place]! < low) place++;
  while (place < ranks.length && ranks[place]! <= high) {
    const rank = ranks[place]!;
    const touched: number[] = [];
    for (; place < ranks.length && ranks[place] === rank; place++) {
      const unit = units[place]!;
      if (sums[unit] === 0) touched.push(unit);
      sums[unit]! += weights[place]!;
    }
    for (const unit of touched) {
      entries.push({ rank, stratum, unit, weight: sums[unit]! });
      sums[unit] = 0;
    }
  }
  return entries;
}
