import type { HistogramAnswer } from '../../domain/answer';
import { type Cohort, shortLabels } from '../../domain/cohort';
import type { Range } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import type { HistogramDrawing } from '../../ui/charts/histogram-drawing';
import { money } from '../../ui/format/money';
import { seriesOf } from './histogram-series';
import { type HistogramCohort, placeBars, spanOf } from './placed-bars';

export type HistogramArrangement = 'overlaid' | 'mirrored' | 'multiples';

/** What the person chose about this panel and what the drawing marks. */
export interface HistogramMarks {
  readonly arrangement: HistogramArrangement;
  readonly budget: number | null;
  readonly salary: Range | null;
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
function namedHistograms(
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
  marks: HistogramMarks,
  nouns: Nouns,
): readonly HistogramDrawing[] {
  const series = view.cohorts.map((cohort) => seriesOf(cohort, view.isShare, nouns));
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
