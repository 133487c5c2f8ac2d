import { FEWEST_FOR_MEDIAN, type HistogramBar } from '../domain/answer';
import type { BarCandidates, BarCounter } from './bar-counter';
import { bucketOf, type Grid } from './bucket-grid';
import type { Scale } from './distribution';
import type { Group } from './group';
import type { RowSource } from './row-source';

/** One cohort by bucket of the grid, from its lowest to its highest. */
interface Columns {
  readonly first: number;
  readonly count: number;
  /** True where amounts beyond the grid lie in the outermost column. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
  readonly columnOfRank: Uint8Array;
}

/**
 * The bars of a group, which has offers, on a grid: what lies beyond the grid goes into the
 * outermost bar, then outermost bars are pooled inwards until each holds at least
 * `FEWEST_FOR_MEDIAN` candidates, unless small groups are shown. `source` has the rows of the group.
 */
export function barsOf(
  counter: BarCounter,
  { group, source }: { readonly group: Group; readonly source: RowSource },
  scale: Scale,
  grid: Grid,
): readonly HistogramBar[] {
  const columns = columnsOf(group, scale, grid);
  const { first, count } = columns;
  const weights = weightsByColumn(group, columns);
  const candidates = counter.count(source, {
    columnOfRank: columns.columnOfRank,
    offers: weights.offers,
    heaviest: group.heaviest,
  });
  const bar = (from: number, to: number, open: { below: boolean; above: boolean }) => ({
    from: open.below ? null : (first + from) * grid.width,
    to: open.above ? null : (first + to) * grid.width,
    offers: sum(weights.offers, from, to),
    candidates: candidatesOf(candidates, from, to),
    share: sum(weights.own, from, to) / group.sample.total,
  });
  const below = group.withholds ? pooled(candidates.lowest, count) : 1;
  const above = group.withholds ? pooled(candidates.highest, count) : 1;
  if (count > 1 && below + above > count) {
    const all = bar(0, count, { below: true, above: true });
    return [{ ...all, candidates: group.candidates }];
  }
  return barEdges(below, above, count).map(([from, to]) =>
    bar(from, to, {
      below: from === 0 && (below > 1 || columns.openBelow),
      above: to === count && (above > 1 || columns.openAbove),
    }),
  );
}

/** Bars as [from, to) in columns: a pooled one at each end, single ones between. */
function barEdges(below: number, above: number, count: number): readonly [number, number][] {
  if (count === 1) return [[0, 1]];
  const inner = Array.from({ length: count - below - above }, (_, place): [number, number] => [
    below + place,
    below + place + 1,
  ]);
  return [[0, below], ...inner, [count - above, count]];
}

/** How many columns an outermost bar takes in. */
function pooled(unions: Uint32Array, count: number): number {
  const enough = unions.findIndex((candidates) => candidates >= FEWEST_FOR_MEDIAN);
  return enough < 0 ? count : enough + 1;
}

/** Several columns are only taken together at an end. */
function candidatesOf({ own, lowest, highest }: BarCandidates, from: number, to: number): number {
  if (to - from === 1) return own[from]!;
  return from === 0 ? lowest[to - 1]! : highest[own.length - 1 - from]!;
}

function columnsOf({ sample }: Group, { amounts }: Scale, grid: Grid): Columns {
  const bucketOfRank = (rank: number) => bucketOf(amounts[rank]!, grid.width);
  const lowest = bucketOfRank(sample.ranks[0]!);
  const highest = bucketOfRank(sample.ranks.at(-1)!);
  const first = Math.max(lowest, grid.first);
  const last = Math.min(highest, grid.last);
  const columnOfRank = new Uint8Array(amounts.length);
  for (const rank of sample.ranks) {
    columnOfRank[rank] = Math.min(Math.max(bucketOfRank(rank), first), last) - first;
  }
  return {
    first,
    count: last - first + 1,
    openBelow: lowest < first,
    openAbove: highest > last,
    columnOfRank,
  };
}

function weightsByColumn(
  { byOffer, sample }: Group,
  { count, columnOfRank }: Columns,
): { readonly offers: Float64Array; readonly own: Float64Array } {
  const offers = new Float64Array(count);
  const own = new Float64Array(count);
  for (let place = 0; place < sample.ranks.length; place++) {
    const column = columnOfRank[sample.ranks[place]!]!;
    offers[column]! += byOffer.weights[place]!;
    own[column]! += sample.weights[place]!;
  }
  return { offers, own };
}

function sum(weights: Float64Array, from: number, to: number): number {
  return weights.subarray(from, to).reduce((total, weight) => total + weight, 0);
}
