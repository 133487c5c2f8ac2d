import { type CohortHistogram, type HistogramAnswer, precisionOf } from '../../domain/answer';
import { type Cohort, type Slot, shortLabels } from '../../domain/cohort';
import type { Range } from '../../domain/filters';
import type {
  HistogramDrawing,
  HistogramSeries,
  PooledColumn,
} from '../../ui/charts/histogram-drawing';
import { bucketBounds, money, shortMoney } from '../../ui/format/money';
import { approximate } from '../../ui/format/withheld';
import { type PlacedBar, placeBars, spanOf } from './placed-bars';

export type HistogramArrangement = 'overlaid' | 'mirrored' | 'multiples';

/** What the person chose about this panel and what the drawing marks. */
export interface HistogramMarks {
  /** Null: shares where cohorts are compared, counts for one. */
  readonly share: boolean | null;
  readonly arrangement: HistogramArrangement;
  readonly budget: number | null;
  readonly salary: Range | null;
}

/** A cohort with its bars where they are drawn. */
export interface HistogramCohort {
  readonly slot: Slot;
  readonly name: string;
  readonly histogram: CohortHistogram;
  readonly bars: readonly PlacedBar[];
}

/** The answer as the panel shows it. `from` to `to` in steps of `width` are the columns. */
export interface HistogramView {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly isShare: boolean;
  readonly cohorts: readonly HistogramCohort[];
  readonly implausible: number;
  readonly plausible: HistogramAnswer['plausible'];
}

/** Null where no cohort has bars to draw: without offers, or all withheld. */
export function histogramView(
  answer: HistogramAnswer,
  cohorts: readonly Cohort[],
  share: boolean | null,
): HistogramView | null {
  const placed = namedHistograms(answer, cohorts).map((cohort) => ({
    ...cohort,
    bars: placeBars(cohort.histogram.bars, answer),
  }));
  const span = spanOf(placed.flatMap(({ bars }) => bars));
  if (span === null) return null;
  return {
    ...span,
    width: answer.width,
    isShare: share ?? placed.length > 1,
    cohorts: placed,
    implausible: placed.reduce((sum, { histogram }) => sum + histogram.implausible, 0),
    plausible: answer.plausible,
  };
}

/** The cohorts of an answer with the names that tell them apart. */
export function namedHistograms(
  answer: HistogramAnswer,
  cohorts: readonly Cohort[],
): readonly Omit<HistogramCohort, 'bars'>[] {
  const names = shortLabels(cohorts);
  return cohorts.flatMap(({ slot }, index) => {
    const histogram = answer.cohorts[index];
    return histogram === undefined ? [] : [{ slot, name: names[index] ?? '', histogram }];
  });
}

/** One drawing for all cohorts, or one for each of them on the same axes. */
export function histogramDrawings(
  view: HistogramView,
  marks: Omit<HistogramMarks, 'share'>,
): readonly HistogramDrawing[] {
  const series = view.cohorts.map((cohort) => seriesOf(cohort, view.isShare));
  const values = series.flatMap(({ columns }) => columns.map(({ value }) => value));
  const shared = {
    from: view.from,
    to: view.to,
    width: view.width,
    share: view.isShare,
    peak: Math.max(...values),
    mirrored: marks.arrangement === 'mirrored',
    budget: budgetOf(marks.budget),
    filter: marks.salary,
  };
  if (marks.arrangement !== 'multiples') return [{ ...shared, series }];
  return series.map((one) => ({ ...shared, series: [one] }));
}

function budgetOf(budget: number | null): HistogramDrawing['budget'] {
  return budget === null ? null : { at: budget, label: `Budget ${money(budget)}` };
}

function seriesOf(
  { slot, name, histogram, bars }: HistogramCohort,
  share: boolean,
): HistogramSeries {
  const { median, total } = histogram;
  return {
    slot,
    name,
    columns: bars.map((bar) => ({
      from: bar.from,
      to: bar.to,
      value: share ? bar.share : bar.offers,
    })),
    median:
      median === null
        ? null
        : {
            at: median,
            label: `${name} ${approximate(money(median), precisionOf(total.candidates))}`,
          },
    pooledBelow: pooledColumn(
      bars,
      ({ bucket }) => bucket.from === null && bucket.to !== null,
      ({ bucket }) => `< ${shortMoney(bucket.to ?? 0)}`,
    ),
    pooledAbove: pooledColumn(
      bars,
      ({ bucket }) => bucket.to === null,
      ({ bucket }) => (bucket.from === null ? 'all' : `≥ ${shortMoney(bucket.from)}`),
    ),
  };
}

function pooledColumn(
  bars: readonly PlacedBar[],
  isPooled: (bar: PlacedBar) => boolean,
  shortLabel: (bar: PlacedBar) => string,
): PooledColumn | null {
  const bar = bars.find(isPooled);
  if (bar === undefined) return null;
  return {
    from: bar.from,
    to: bar.to,
    label: bucketBounds(bar.bucket),
    shortLabel: shortLabel(bar),
  };
}
