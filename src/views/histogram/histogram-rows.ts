import type { Nouns } from '../../domain/nouns';
import { bucketBounds } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { percent } from '../../ui/format/share';
import type { ReadingEntry } from './reading';
import type { HistogramView } from './histogram-view-model';

/** The numbers behind the chart, for the table and for files. */
export interface HistogramRow {
  readonly from: number | null;
  readonly to: number | null;
  /** Per cohort with bars; null where its pooled bar lies elsewhere. */
  readonly cells: readonly (Pick<ReadingEntry, 'offers' | 'share'> | null)[];
}

/** One row per bucket, ascending; pooled bars have rows of their own bounds. */
export function histogramRows(view: HistogramView): readonly HistogramRow[] {
  const cohorts = view.cohorts.filter(({ bars }) => bars.length > 0);
  const rows = new Map<string, HistogramRow>();
  const add = (from: number | null, to: number | null) => {
    const cells = cohorts.map(({ bars }) => {
      const bar = bars.find(({ bucket }) => bucket.from === from && bucket.to === to);
      if (bar !== undefined) return { offers: bar.offers, share: bar.share };
      return isBeyond(bars, from, to) ? { offers: 0, share: 0 } : null;
    });
    rows.set(`${from} ${to}`, { from, to, cells });
  };
  for (const { bars } of cohorts) for (const { bucket } of bars) add(bucket.from, bucket.to);
  return [...rows.values()].toSorted(
    (a, b) => lowest(a) - lowest(b) || highestOf(a) - highestOf(b),
  );
}

const lowest = ({ from }: HistogramRow) => from ?? Number.NEGATIVE_INFINITY;
const highestOf = ({ to }: HistogramRow) => to ?? Number.POSITIVE_INFINITY;

/** True where a cohort certainly has nothing: outside all of its bars. */
function isBeyond(
  bars: HistogramView['cohorts'][number]['bars'],
  from: number | null,
  to: number | null,
): boolean {
  return bars.every(
    ({ bucket }) =>
      (bucket.to ?? Number.POSITIVE_INFINITY) <= (from ?? Number.NEGATIVE_INFINITY) ||
      (bucket.from ?? Number.NEGATIVE_INFINITY) >= (to ?? Number.POSITIVE_INFINITY),
  );
}

/** The heads of the table: bucket, then offers and share of each cohort. */
export function histogramColumns(view: HistogramView, nouns: Nouns) {
  const cohorts = view.cohorts.filter(({ bars }) => bars.length > 0);
  return [
    { label: 'Bucket' },
    ...cohorts.flatMap(({ name }) => [
      { label: `${name}, ${nouns.many}`, figures: true },
      { label: `${name}, share`, figures: true },
    ]),
  ];
}

export function histogramTable(view: HistogramView): readonly (readonly (string | null)[])[] {
  return histogramRows(view).map(({ from, to, cells }) => [
    bucketBounds({ from, to }),
    ...cells.flatMap((cell) =>
      cell === null ? [null, null] : [wholeNumber(cell.offers), percent(cell.share, 1)],
    ),
  ]);
}

/** The same rows as numbers: edges in USD, offers and shares from 0 to 1. An open edge is empty. */
export function histogramCsv(
  view: HistogramView,
  nouns: Nouns,
): readonly (readonly (string | number | null)[])[] {
  const [, ...figures] = histogramColumns(view, nouns);
  const head = ['From', 'To', ...figures.map(({ label }) => label)];
  const rows = histogramRows(view).map(({ from, to, cells }) => [
    from,
    to,
    ...cells.flatMap((cell) => [cell?.offers ?? null, roundedShare(cell?.share)]),
  ]);
  return [head, ...rows];
}

function roundedShare(share: number | undefined): number | null {
  return share === undefined ? null : Number(share.toFixed(6));
}
