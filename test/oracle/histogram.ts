import type { CohortHistogram, HistogramAnswer, HistogramBar } from '../../src/domain/answer';
import type { Ask } from '../../src/domain/question';
import type { Oracle } from './answers';
import { distribution, type View, withheldFrom } from './groups';
import type { Book, OfferRow } from './offers';
import { candidatesIn, counted, offersIn } from './select';
import { naiveQuantile, totalWeight, weigh } from './statistics';

const FENCE = 3;

/** Buckets [k * width, (k + 1) * width) over the fences of the cohorts, pooled at both ends. */
export function naiveHistogram(book: Book, oracle: Oracle, ask: Ask<'histogram'>): HistogramAnswer {
  const view = oracle.view(ask);
  const groups = ask.selections.map((selection) =>
    oracle.rowsOf({ ...selection, salary: null }, ask.unit),
  );
  const shown = (rows: readonly OfferRow[]) => rows.length > 0 && withheldFrom(rows, view) === null;
  const spans = groups.filter(shown).map((rows) => fenced(rows, view));
  const low = Math.min(...spans.map(([from]) => from));
  const high = Math.max(...spans.map(([, to]) => to));
  const width = spans.length === 0 ? ask.bucket : widthFor(low, high, ask.bucket);
  const grid =
    spans.length === 0
      ? null
      : { from: bucket(low, width) * width, to: (bucket(high, width) + 1) * width };
  const overall = distribution(counted(book.rows), { ...view, count: 'offer' }).median;
  const plausible = overall === null ? null : { low: overall / 50, high: overall * 50 };
  const cohorts = groups.map((rows): CohortHistogram => {
    const { offers, candidates, median, precision, withheld } = distribution(rows, view);
    return {
      total: { offers, candidates },
      bars: grid === null || !shown(rows) ? [] : bars(rows, view, width, grid),
      median,
      precision,
      withheld,
      implausible: offersIn(
        rows.filter(({ salary }) => {
          const amount = view.convert(salary ?? Number.NaN);
          return plausible !== null && !(amount >= plausible.low && amount < plausible.high);
        }),
      ),
    };
  });
  const edges = cohorts.flatMap(({ bars: own }, place) =>
    grid === null ? [] : covered(own, groups[place] ?? [], view, width, grid),
  );
  return {
    width,
    grid: edges.length === 0 ? null : { from: Math.min(...edges), to: Math.max(...edges) },
    plausible,
    cohorts,
  };
}

/** The edges that bars show and those of one bucket for an open end; else the quartiles' buckets. */
function covered(
  own: readonly HistogramBar[],
  rows: readonly OfferRow[],
  view: View,
  width: number,
  grid: { readonly from: number; readonly to: number },
): readonly number[] {
  const edges = own.flatMap(({ from, to }) => {
    if (from === null) return to === null ? [] : [to - width, to];
    return [from, to ?? from + width];
  });
  if (own.length === 0 || edges.length > 0) return edges;
  const { p25, p75 } = distribution(rows, view);
  const [low, high] = [p25, p75].map((amount) =>
    Math.min(Math.max(bucket(amount ?? 0, width) * width, grid.from), grid.to - width),
  );
  return [low ?? 0, (high ?? 0) + width];
}

const bucket = (amount: number, width: number) => Math.floor(amount / width);

function fenced(rows: readonly OfferRow[], view: View): readonly [number, number] {
  const sample = weigh(rows, 'offer', view.convert);
  const lower = naiveQuantile(sample, 0.25, 'offer') ?? 0;
  const upper = naiveQuantile(sample, 0.75, 'offer') ?? 0;
  const reach = FENCE * (upper - lower);
  const inside = sample
    .map(({ amount }) => amount)
    .filter((amount) => amount >= lower - reach && amount <= upper + reach);
  return [Math.min(...inside), Math.max(...inside)];
}

function widthFor(low: number, high: number, asked: number): number {
  const widths = Array.from({ length: 20 }, (_, power) =>
    [1, 2, 5].map((factor) => asked * factor * 10 ** power),
  ).flat();
  const fits = (width: number) => bucket(high, width) - bucket(low, width) < 200;
  return widths.find(fits) ?? asked;
}

function bars(
  rows: readonly OfferRow[],
  view: View,
  width: number,
  grid: { from: number; to: number },
): readonly HistogramBar[] {
  const amountOf = ({ salary }: OfferRow) => view.convert(salary ?? Number.NaN);
  const amounts = rows.map(amountOf);
  const lowest = Math.max(bucket(Math.min(...amounts), width) * width, grid.from);
  const highest = Math.min((bucket(Math.max(...amounts), width) + 1) * width, grid.to);
  let edges: readonly (number | null)[] = Array.from(
    { length: Math.round((highest - lowest) / width) + 1 },
    (_, place) => lowest + place * width,
  );
  if (Math.min(...amounts) < lowest) edges = [null, ...edges.slice(1)];
  if (Math.max(...amounts) >= highest) edges = [...edges.slice(0, -1), null];
  const within = (from: number | null | undefined, to: number | null | undefined) =>
    rows.filter(
      (row) => (from == null || amountOf(row) >= from) && (to == null || amountOf(row) < to),
    );
  const fewest = view.withholds ? 5 : 1;
  while (edges.length > 2 && candidatesIn(within(edges[0], edges[1])) < fewest) {
    edges = [null, ...edges.slice(2)];
    if (edges.length === 2) edges = [null, null];
  }
  while (edges.length > 2 && candidatesIn(within(edges.at(-2), edges.at(-1))) < fewest) {
    edges = [...edges.slice(0, -2), null];
    if (edges.length === 2) edges = [null, null];
  }
  const sample = weigh(rows, view.count, view.convert);
  const shareOf = (from: number | null, to: number | null) =>
    totalWeight(
      sample.filter(
        ({ amount }) => (from === null || amount >= from) && (to === null || amount < to),
      ),
    ) / totalWeight(sample);
  return edges.slice(0, -1).map((from, place) => {
    const to = edges[place + 1] ?? null;
    const own = within(from, to);
    return {
      from,
      to,
      offers: offersIn(own),
      candidates: candidatesIn(own),
      share: shareOf(from, to),
    };
  });
}
