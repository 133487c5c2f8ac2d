import type { Slot } from '../../domain/cohort';
import type { Range } from '../../domain/filters';
import { bucketBounds, money } from '../../ui/format/money';
import type { HistogramView } from './histogram-view-model';
import type { HistogramCohort } from './placed-bars';

/** What one cohort has in a bucket or a range. */
export interface ReadingEntry {
  readonly slot: Slot;
  readonly name: string;
  readonly offers: number;
  readonly share: number;
  /** The bounds of a pooled bar, where they differ from what is read; else null. */
  readonly bounds: string | null;
  /** False where a pooled bar is cut by the range: then the figures are a lower bound. */
  readonly isExact: boolean;
}

export interface Reading {
  readonly label: string;
  readonly entries: readonly ReadingEntry[];
}

export function columnCount(view: HistogramView): number {
  return Math.round((view.to - view.from) / view.width);
}

const shown = (view: HistogramView) => view.cohorts.filter(({ bars }) => bars.length > 0);

/** One bucket of every cohort. A column inside a pooled bar reads the whole of that bar. */
export function readColumn(view: HistogramView, column: number): Reading {
  const from = view.from + column * view.width;
  const bucket = { from, to: from + view.width };
  const entries = shown(view).map((cohort) => columnEntry(cohort, bucket));
  const [first] = entries;
  const isPooled =
    first !== undefined &&
    first.bounds !== null &&
    entries.every(({ bounds }) => bounds === first.bounds);
  if (!isPooled) return { label: bucketBounds(bucket), entries };
  return {
    label: first.bounds ?? '',
    entries: entries.map((entry) => ({ ...entry, bounds: null })),
  };
}

function columnEntry(
  { slot, name, bars }: HistogramCohort,
  column: { readonly from: number; readonly to: number },
): ReadingEntry {
  const bar = bars.find(
    ({ bucket }) =>
      (bucket.from === null || bucket.from <= column.from) &&
      (bucket.to === null || bucket.to >= column.to),
  );
  const isPooled = bar !== undefined && (bar.bucket.from === null || bar.bucket.to === null);
  return {
    slot,
    name,
    offers: bar?.offers ?? 0,
    share: bar?.share ?? 0,
    bounds: isPooled ? bucketBounds(bar.bucket) : null,
    isExact: true,
  };
}

/** The range that columns `first` to before `end` stand for: open where they are outermost. */
export function rangeOfColumns(view: HistogramView, first: number, end: number): Range {
  const hasPool = (side: 'from' | 'to') =>
    view.cohorts.some(({ bars }) => bars.some(({ bucket }) => bucket[side] === null));
  return {
    from: first === 0 && hasPool('from') ? null : view.from + first * view.width,
    to: end === columnCount(view) && hasPool('to') ? null : view.from + end * view.width,
  };
}

/** "$7,000 to $10,000", "under $10,000", "$7,000 and more". */
export function rangeWords({ from, to }: Range): string {
  if (from === null) return to === null ? 'All amounts' : `Under ${money(to)}`;
  return to === null ? `${money(from)} and more` : `${money(from)} to ${money(to)}`;
}

/** The sum of a range for every cohort. */
export function readRange(view: HistogramView, range: Range): Reading {
  const low = range.from ?? Number.NEGATIVE_INFINITY;
  const high = range.to ?? Number.POSITIVE_INFINITY;
  const entries = shown(view).map(({ slot, name, bars }) => {
    const spans = bars.map((bar) => ({
      bar,
      from: bar.bucket.from ?? Number.NEGATIVE_INFINITY,
      to: bar.bucket.to ?? Number.POSITIVE_INFINITY,
    }));
    const inside = spans.filter(({ from, to }) => from >= low && to <= high);
    const isExact = spans.every(
      (span) => inside.includes(span) || span.to <= low || span.from >= high,
    );
    return {
      slot,
      name,
      offers: inside.reduce((sum, { bar }) => sum + bar.offers, 0),
      share: inside.reduce((sum, { bar }) => sum + bar.share, 0),
      bounds: null,
      isExact,
    };
  });
  return { label: rangeWords(range), entries };
}
