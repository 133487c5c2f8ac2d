import type { Ladder, LadderStep } from '../../domain/answer';
import { type Cohort, type Slot, shortLabels } from '../../domain/cohort';
import type { Dataset } from '../../domain/dataset';
import type { Nouns } from '../../domain/nouns';
import { convertUnit, SENIORITY_YEARS, type Unit } from '../../domain/vocabulary';
import { evenStep } from '../../ui/charts/even-steps';
import type { LadderDrawing, LadderRow } from '../../ui/charts/ladder-drawing';
import { money } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';
import { type LevelFlag, levelFlags } from './level-flags';

/** What a source publishes for a technology at a level, in USD a year. A null end is open. */
export interface Band {
  readonly technology: string;
  readonly level: string;
  readonly yearlyFrom: number;
  readonly yearlyTo: number | null;
}

export interface LadderCohort {
  readonly slot: Slot;
  readonly name: string;
  readonly ladder: Ladder;
  readonly flags: readonly LevelFlag[];
  /** The technology whose bands stand behind its rows; null without. */
  readonly technology: string | null;
}

export function ladderCohorts(
  ladders: readonly Ladder[],
  cohorts: readonly Cohort[],
  bands: readonly Band[],
): readonly LadderCohort[] {
  const names = shortLabels(cohorts);
  return cohorts.flatMap((cohort, index) => {
    const ladder = ladders[index];
    if (ladder === undefined) return [];
    const name = names[index] ?? '';
    const flags = levelFlags(ladder);
    return [
      { slot: cohort.slot, name, ladder, flags, technology: bandedTechnology(cohort, bands) },
    ];
  });
}

/** The last required technology that has bands: "Python + Django" is read as Django. */
function bandedTechnology(cohort: Cohort, bands: readonly Band[]): string | null {
  const wanted = cohort.anyOf.length === 1 ? [...cohort.allOf, ...cohort.anyOf] : cohort.allOf;
  return wanted.findLast((one) => bands.some(({ technology }) => technology === one)) ?? null;
}

interface LadderTerms {
  readonly unit: Unit;
  readonly nouns: Nouns;
  readonly bands: readonly Band[];
  /** Levels stand for years. */
  readonly byYears: boolean;
}

/** False where the source states levels of its own: nobody knows how many years it means. */
export function levelsAreYears({ mostYears, description }: Dataset): boolean {
  return mostYears !== null && description.columns?.seniority === undefined;
}

/** Null where no level of any cohort shows a figure. */
export function ladderDrawing(
  cohorts: readonly LadderCohort[],
  terms: LadderTerms,
): LadderDrawing | null {
  const levels = (cohorts[0]?.ladder ?? []).map(({ level }, index) => ({
    name: level,
    years: terms.byYears ? yearsOf(level, ' years') : '',
    shortYears: terms.byYears ? yearsOf(level, ' y') : '',
    rows: cohorts.flatMap((cohort) => {
      const step = cohort.ladder[index];
      return step === undefined ? [] : [rowOf(cohort, step, terms)];
    }),
  }));
  const span = spanOf(levels.flatMap(({ rows }) => rows));
  if (span === null) return null;
  return { ...span, levels, medianHead: 'median', sizeHead: terms.nouns.people };
}

/** "2 to under 5 years"; in short "2–5 y". */
function yearsOf(level: LadderStep['level'], unit: ' years' | ' y'): string {
  if (level === 'Not stated') return '';
  const { from, to } = SENIORITY_YEARS[level];
  if (unit === ' y') return to === null ? `${from}+ y` : `${from}–${to} y`;
  return to === null ? `${from} years and over` : `${from} to under ${to} years`;
}

function rowOf(cohort: LadderCohort, step: LadderStep, terms: LadderTerms): LadderRow {
  const { p10, p25, median, p75, p90, precision } = step;
  const flag = cohort.flags.find(({ level }) => level === step.level);
  return {
    slot: cohort.slot,
    p10,
    p25,
    median,
    p75,
    p90,
    medianLabel: median === null ? '' : approximate(money(median), precision),
    sizeLabel: sizeLabel(step),
    isRough: precision === 'rough',
    absence: median === null ? absenceOf(step, terms.nouns) : null,
    flag: flag === undefined ? null : `${flag.kind} ${flag.than}`,
    band: bandOf(cohort, step, terms),
  };
}

function sizeLabel({ candidates, precision }: LadderStep): string {
  const size = wholeNumber(candidates);
  return precision === null || precision === 'good' ? size : `${precision} ${size}`;
}

function absenceOf({ offers, withheld }: LadderStep, nouns: Nouns): string {
  if (offers === 0 || withheld === null) return `No ${nouns.many}`;
  return withheldWords(withheld, nouns);
}

function bandOf({ technology }: LadderCohort, step: LadderStep, { bands, unit }: LadderTerms) {
  const band = bands.find((one) => one.technology === technology && one.level === step.level);
  if (band === undefined) return null;
  return {
    from: convertUnit(band.yearlyFrom, 'year', unit),
    to: band.yearlyTo === null ? null : convertUnit(band.yearlyTo, 'year', unit),
  };
}

/** An axis for all figures, ending on even amounts. Bands alone make none. */
function spanOf(rows: readonly LadderRow[]): { readonly from: number; readonly to: number } | null {
  const isAmount = (amount: number | null | undefined) => typeof amount === 'number';
  const figures = rows.flatMap(({ p10, p25, median, p75, p90 }) =>
    [p10, p25, median, p75, p90].filter(isAmount),
  );
  if (figures.length === 0) return null;
  const ends = rows.flatMap(({ band }) => [band?.from, band?.to].filter(isAmount));
  const least = Math.min(...figures, ...ends);
  const greatest = Math.max(...figures, ...ends);
  const step = evenStep((greatest - least || greatest) / 16);
  return { from: Math.floor(least / step) * step, to: Math.ceil(greatest / step + 0.25) * step };
}
