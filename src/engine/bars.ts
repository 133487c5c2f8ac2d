import { FEWEST_FOR_MEDIAN, type HistogramBar } from '../domain/answer';
import { bucketOf, type Grid } from './bucket-grid';
import type { Scale } from './distribution';
import type { Group } from './group';
import type { GroupMeter } from './group-meter';
import { splitByPart } from './split-rows';
import type { Table } from './table';

/** The rows of one cohort by bucket of the grid, from its lowest to its highest. */
interface Columns {
  readonly first: number;
  readonly rows: readonly Uint32Array[];
  /** True where amounts beyond the grid lie in the outermost column. */
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/**
 * The bars of a group on a grid: what lies beyond the grid goes into the outermost bar, then
 * outermost bars are pooled inwards until each holds at least `FEWEST_FOR_MEDIAN` candidates.
 */
export function barsOf(
  { table, meter }: { readonly table: Table; readonly meter: GroupMeter },
  group: Group,
  rows: Uint32Array,
  scale: Scale,
  grid: Grid,
): readonly HistogramBar[] {
  const columns = columnsOf(table, rows, group, scale, grid);
  const weights = weightsByColumn(group, scale, grid, columns);
  const bar = (from: number, to: number, open: { below: boolean; above: boolean }) => ({
    from: open.below ? null : (columns.first + from) * grid.width,
    to: open.above ? null : (columns.first + to) * grid.width,
    offers: sum(weights.offers, from, to),
    candidates: meter.candidatesIn(joined(columns.rows, from, to)),
    share: sum(weights.own, from, to) / group.sample.total,
  });
  const { below, above } = pooledEnds(meter, columns);
  const count = columns.rows.length;
  if (count > 1 && below + above > count) {
    return [bar(0, count, { below: true, above: true })];
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

/** How many columns the lowest and the highest bar take in. */
function pooledEnds(meter: GroupMeter, { rows }: Columns): { below: number; above: number } {
  const holdsEnough = (from: number, to: number) =>
    meter.candidatesIn(joined(rows, from, to)) >= FEWEST_FOR_MEDIAN;
  let below = 1;
  while (below < rows.length && !holdsEnough(0, below)) below++;
  let above = 1;
  while (above < rows.length && !holdsEnough(rows.length - above, rows.length)) above++;
  return { below, above };
}

function columnsOf(
  table: Table,
  rows: Uint32Array,
  group: Group,
  { amounts }: Scale,
  grid: Grid,
): Columns {
  const bucketOfRank = (rank: number) => bucketOf(amounts[rank]!, grid.width);
  const lowest = bucketOfRank(group.sample.ranks[0]!);
  const highest = bucketOfRank(group.sample.ranks.at(-1)!);
  const first = Math.max(lowest, grid.first);
  const last = Math.min(highest, grid.last);
  const columnOfRank = new Int32Array(amounts.length);
  for (const rank of group.sample.ranks) {
    columnOfRank[rank] = Math.min(Math.max(bucketOfRank(rank), first), last) - first;
  }
  const ranks = table.salary.codes;
  const parts = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++)
    parts[place] = columnOfRank[ranks[rows[place]!]!]!;
  return {
    first,
    rows: splitByPart(rows, parts, last - first + 1),
    openBelow: lowest < first,
    openAbove: highest > last,
  };
}

function weightsByColumn(
  { byOffer, sample }: Group,
  { amounts }: Scale,
  { width }: Grid,
  { first, rows }: Columns,
): { readonly offers: Float64Array; readonly own: Float64Array } {
  const offers = new Float64Array(rows.length);
  const own = new Float64Array(rows.length);
  const last = rows.length - 1;
  for (let place = 0; place < sample.ranks.length; place++) {
    const bucket = bucketOf(amounts[sample.ranks[place]!]!, width);
    const column = Math.min(Math.max(bucket - first, 0), last);
    offers[column]! += byOffer.weights[place]!;
    own[column]! += sample.weights[place]!;
  }
  return { offers, own };
}

function sum(weights: Float64Array, from: number, to: number): number {
  return weights.subarray(from, to).reduce((total, weight) => total + weight, 0);
}

/** Neighbouring parts of one array, as one. */
function joined(parts: readonly Uint32Array[], from: number, to: number): Uint32Array {
  const first = parts[from]!;
  const last = parts[to - 1]!;
  const length = (last.byteOffset - first.byteOffset) / last.BYTES_PER_ELEMENT + last.length;
  return new Uint32Array(first.buffer, first.byteOffset, length);
}
