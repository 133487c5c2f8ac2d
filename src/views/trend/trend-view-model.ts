import type { TrendAnswer, TrendPoint } from '../../domain/answer';
import { type Cohort, type Slot, shortLabels } from '../../domain/cohort';
import {
  type Month,
  MONTHS_PER_STEP,
  monthIndex,
  type Period,
  type Step,
} from '../../domain/month';
import type { TrendDrawing, TrendSeries, TrendStep } from '../../ui/charts/trend-drawing';
import { hidesMedian } from '../../ui/format/withheld';
import { shortStepName, stepName } from './step-names';

/** More bands than this cover each other. */
const MOST_BANDS = 2;

export interface TrendCohort {
  readonly slot: Slot;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

export interface TrendView {
  readonly step: Step;
  /** First month of each step, ascending. Every cohort has a point for each. */
  readonly months: readonly Month[];
  readonly cohorts: readonly TrendCohort[];
}

export function trendView(answer: TrendAnswer, cohorts: readonly Cohort[], step: Step): TrendView {
  const names = shortLabels(cohorts);
  return {
    step,
    months: answer[0]?.map(({ month }) => month) ?? [],
    cohorts: cohorts.flatMap(({ slot }, index) => {
      const points = answer[index];
      return points === undefined ? [] : [{ slot, name: names[index] ?? '', points }];
    }),
  };
}

/** What there is to see: a line, only counts whose medians are all held back, or nothing. */
export function trendState({ cohorts }: TrendView): 'shown' | 'hidden' | 'none' {
  const points = cohorts.flatMap((cohort) => cohort.points);
  if (points.some(({ median }) => median !== null)) return 'shown';
  return points.some(({ offers }) => offers > 0) ? 'hidden' : 'none';
}

interface Marks {
  /** The shared period filter. */
  readonly period: Period | null;
  readonly focus: Slot;
  /** What the columns count. */
  readonly volume: string;
}

export function trendDrawing(view: TrendView, { period, focus, volume }: Marks): TrendDrawing {
  const isFew = view.cohorts.length <= MOST_BANDS;
  const isOneYear = new Set(view.months.map((month) => month.slice(0, 4))).size === 1;
  return {
    steps: view.months.map((month) => drawnStep(month, view.step, isOneYear)),
    perYear: 12 / MONTHS_PER_STEP[view.step],
    series: view.cohorts.map((cohort) => seriesOf(cohort, isFew || cohort.slot === focus)),
    period: chosenSteps(view, period),
    volume,
  };
}

function drawnStep(month: Month, step: Step, isOneYear: boolean): TrendStep {
  const place = ((monthIndex(month) ?? 0) % 12) / MONTHS_PER_STEP[step];
  const isNamedByYear = place === 0 && !isOneYear;
  return { place, label: isNamedByYear ? month.slice(0, 4) : shortStepName(month, step) };
}

function seriesOf({ slot, name, points }: TrendCohort, isBanded: boolean): TrendSeries {
  return {
    slot,
    name,
    isBanded,
    marks: points.map(({ median, p25, p75, offers, precision }) => ({
      median,
      p25,
      p75,
      offers,
      isRough: precision === 'rough',
    })),
  };
}

/** The steps that the period touches; null where it leaves nothing out or lies outside. */
function chosenSteps({ months, step }: TrendView, period: Period | null): TrendDrawing['period'] {
  if (period === null) return null;
  const { from, to } = period;
  const isChosen = (month: Month) => {
    const end = lastMonthOf(month, step);
    return (from === null || end >= from) && (to === null || month <= to);
  };
  const first = months.findIndex(isChosen);
  const last = months.findLastIndex(isChosen);
  const isAll = first === 0 && last === months.length - 1;
  return first < 0 || isAll ? null : { first, last };
}

function lastMonthOf(month: Month, step: Step): Month {
  const last = Number(month.slice(5)) + MONTHS_PER_STEP[step] - 1;
  return `${month.slice(0, 5)}${String(last).padStart(2, '0')}`;
}

/** Steps of a cohort with offers whose median is held back: the gaps of its line. */
export function hiddenSteps({ points }: TrendCohort): number {
  return points.filter(({ offers, withheld }) => offers > 0 && hidesMedian(withheld)).length;
}

/** "May 2024", "Q2 2024". */
export function nameOfStep(view: TrendView, index: number): string {
  const month = view.months[index];
  return month === undefined ? '' : stepName(month, view.step);
}

/** "Dec 2024", "Q2 2024". */
export function labelOfStep(view: TrendView, index: number): string {
  const month = view.months[index];
  return month === undefined ? '' : `${shortStepName(month, view.step)} ${month.slice(0, 4)}`;
}
