import type { CohortSummary, Interval } from '../../domain/answer';
import { type Cohort, cohortLabel, shortLabels, type Slot } from '../../domain/cohort';
import { countsPeople, type Nouns } from '../../domain/nouns';
import { money, moneyInterval, signedMoney } from '../../ui/format/money';
import { counted, signedNumber } from '../../ui/format/number';
import {
  approximate,
  concentrationWords,
  hidesMedian,
  imprecisionWords,
  withheldWords,
} from '../../ui/format/withheld';
import { type Axis, position, sharedAxis } from './axis';
import { type CardMeasure, type Figure, figureOf, measuresFor } from './figures';

/** The marks of one plot, in percent of the shared axis. A null end of the box is open. */
export interface CardMarks {
  readonly line: { readonly from: number; readonly to: number } | null;
  readonly box: { readonly from: number | null; readonly to: number | null } | null;
  readonly dot: number;
  readonly hollow: boolean;
}

export interface CardRow {
  readonly slot: Slot;
  readonly name: string;
  readonly fullName: string;
  /** "~$4,250"; null where no median is shown: then `message` says why. */
  readonly median: string | null;
  readonly interval: string | null;
  readonly message: string | null;
  readonly marks: CardMarks | null;
  readonly figures: readonly { readonly measure: CardMeasure; readonly figure: Figure }[];
}

/** "Python:" and what is to be known of it. */
export interface Warning {
  readonly name: string;
  readonly words: string;
}

export interface CardTable {
  readonly axis: Axis | null;
  readonly measures: readonly CardMeasure[];
  readonly rows: readonly CardRow[];
  /** What must be known before reading on: rough and concentrated groups. */
  readonly warnings: readonly Warning[];
  /** One sentence for each cohort, to be spoken when the figures change. */
  readonly spoken: string;
}

/** The table of figures: one row per cohort, the plots on one axis. */
export function cardTable(
  summaries: readonly CohortSummary[],
  cohorts: readonly Cohort[],
  nouns: Nouns,
): CardTable {
  const axis = sharedAxis(summaries);
  const measures = measuresFor(nouns);
  const names = shortLabels(cohorts);
  const rows = cohorts.flatMap((cohort, index) => {
    const summary = summaries[index];
    return summary === undefined
      ? []
      : [cardRow(cohort, names[index] ?? '', summary, axis, measures, nouns)];
  });
  return {
    axis,
    measures,
    rows,
    warnings: summaries.flatMap((summary, index) => warningsOf(summary, names[index] ?? '', nouns)),
    spoken: rows.map((row, index) => spokenRow(row, summaries[index], nouns)).join(' '),
  };
}

function cardRow(
  cohort: Cohort,
  name: string,
  summary: CohortSummary,
  axis: Axis | null,
  measures: readonly CardMeasure[],
  nouns: Nouns,
): CardRow {
  const { median, precision, medianInterval } = summary;
  return {
    slot: cohort.slot,
    name,
    fullName: cohortLabel(cohort),
    median: median === null ? null : approximate(money(median), precision),
    interval: median === null ? null : intervalWords(medianInterval, nouns),
    message: median === null ? messageOf(summary, nouns) : null,
    marks: axis === null ? null : marksOf(summary, axis),
    figures: measures.map((measure) => ({ measure, figure: figureOf(measure, summary, nouns) })),
  };
}

function intervalWords(interval: Interval | null, nouns: Nouns): string {
  return interval === null ? `interval from 10 ${nouns.people}` : moneyInterval(interval);
}

function messageOf({ offers, withheld }: CohortSummary, nouns: Nouns): string {
  if (offers === 0) return `No ${nouns.one} matches`;
  return withheld !== null && hidesMedian(withheld)
    ? withheldWords(withheld, nouns)
    : 'No amount is stated';
}

function marksOf(summary: CohortSummary, axis: Axis): CardMarks | null {
  const { median, p25, p75, medianInterval, precision } = summary;
  if (median === null) return null;
  const at = (amount: number | null) => (amount === null ? null : position(axis, amount));
  return {
    dot: position(axis, median),
    line:
      p25 === null || p75 === null ? null : { from: position(axis, p25), to: position(axis, p75) },
    box:
      medianInterval === null
        ? null
        : { from: at(medianInterval.lower), to: at(medianInterval.upper) },
    hollow: precision === 'rough',
  };
}

function warningsOf(summary: CohortSummary, name: string, nouns: Nouns): readonly Warning[] {
  return [imprecisionWords(summary, nouns), concentrationWords(summary, nouns)]
    .filter((words) => words !== null)
    .map((words) => ({ name, words }));
}

function spokenRow(row: CardRow, summary: CohortSummary | undefined, nouns: Nouns): string {
  const offers = counted(summary?.offers ?? 0, nouns.one, nouns.many);
  const candidates = countsPeople(nouns)
    ? ''
    : `, ${counted(summary?.candidates ?? 0, nouns.person, nouns.people)}`;
  const median = row.median === null ? row.message : `median ${row.median}`;
  return `${row.name}: ${offers}${candidates}, ${median}.`;
}

export interface DifferenceRow {
  readonly label: string;
  readonly median: string | null;
  readonly figures: readonly { readonly measure: CardMeasure; readonly text: string }[];
}

/** The second cohort minus the first; null unless there are exactly two. */
export function differenceRow(
  summaries: readonly CohortSummary[],
  table: CardTable,
): DifferenceRow | null {
  const [a, b, ...more] = summaries;
  const [first, second] = table.rows;
  if (a === undefined || b === undefined || first === undefined || second === undefined)
    return null;
  if (more.length > 0) return null;
  const minus = (x: number | null, y: number | null) => (x === null || y === null ? null : x - y);
  const median = minus(b.median, a.median);
  return {
    label: `${second.name} minus ${first.name}`,
    median: median === null ? null : signedMoney(median),
    figures: table.measures.map((measure) => ({
      measure,
      text: differenceText(measure, a, b, minus),
    })),
  };
}

function differenceText(
  measure: CardMeasure,
  a: CohortSummary,
  b: CohortSummary,
  minus: (x: number | null, y: number | null) => number | null,
): string {
  if (measure === 'offers') return signedNumber(b.offers - a.offers);
  if (measure === 'candidates') return signedNumber(b.candidates - a.candidates);
  if (measure === 'proposals') {
    const proposals = minus(b.proposals, a.proposals);
    return proposals === null ? '' : signedNumber(proposals, 1);
  }
  const mean = measure === 'mean' ? minus(b.mean, a.mean) : null;
  return mean === null ? '' : signedMoney(mean);
}
