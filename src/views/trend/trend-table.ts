import type { Nouns } from '../../domain/nouns';
import { countCells, countHeads } from '../../ui/format/counts';
import { money } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate } from '../../ui/format/withheld';
import { type TrendView, nameOfStep } from './trend-view-model';

/** The heads of the table and of the file. */
export function trendColumns(view: TrendView, nouns: Nouns) {
  const figures = ['median', 'P25', 'P75', ...countHeads(nouns)];
  return [
    { label: view.step === 'month' ? 'Month' : 'Quarter' },
    ...view.cohorts.flatMap(({ name }) =>
      figures.map((what) => ({ label: `${name}, ${what}`, figures: true })),
    ),
  ];
}

/** One row per step; a median that is not shown is null. */
export function trendRecords(
  view: TrendView,
  nouns: Nouns,
): readonly (readonly (string | number | null)[])[] {
  return view.months.map((_, index) => [
    nameOfStep(view, index),
    ...view.cohorts.flatMap(({ points }) => {
      const point = points[index];
      if (point === undefined) return [];
      return [point.median, point.p25, point.p75, ...countCells(point, nouns)];
    }),
  ]);
}

/** The same as it is read on the screen. */
export function trendTable(view: TrendView, nouns: Nouns): readonly (readonly (string | null)[])[] {
  const perCohort = 3 + countHeads(nouns).length;
  return trendRecords(view, nouns).map((record, index) =>
    record.map((cell, column) => {
      if (column === 0 || typeof cell !== 'number') return cell === null ? null : String(cell);
      const place = (column - 1) % perCohort;
      if (place >= 3) return wholeNumber(cell);
      const point = view.cohorts[Math.floor((column - 1) / perCohort)]?.points[index];
      return approximate(money(cell), point?.precision ?? null);
    }),
  );
}

/** For a file: heads and numbers. */
export function trendFile(
  view: TrendView,
  nouns: Nouns,
): readonly (readonly (string | number | null)[])[] {
  return [trendColumns(view, nouns).map(({ label }) => label), ...trendRecords(view, nouns)];
}
