import type { LadderStep } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { countCells, countHeads } from '../../ui/format/counts';
import { capitalised } from '../../ui/format/first-letter';
import { money } from '../../ui/format/money';
import { wholeNumber } from '../../ui/format/number';
import { approximate, withheldWords } from '../../ui/format/withheld';
import type { LadderCohort } from './seniority-view-model';

const AMOUNTS = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const AMOUNT_LABELS = ['P10', 'P25', 'Median', 'P75', 'P90'];

type Entry = { readonly cohort: LadderCohort; readonly step: LadderStep };

/** Level by level, cohort by cohort, as the chart draws them. */
function entriesOf(cohorts: readonly LadderCohort[]): readonly Entry[] {
  return (cohorts[0]?.ladder ?? []).flatMap((_, index) =>
    cohorts.flatMap((cohort) => {
      const step = cohort.ladder[index];
      return step === undefined ? [] : [{ cohort, step }];
    }),
  );
}

export function seniorityColumns(nouns: Nouns) {
  const figures = [...countHeads(nouns), ...AMOUNT_LABELS];
  return [
    { label: 'Level' },
    { label: 'Cohort' },
    ...figures.map((label) => ({ label: capitalised(label), figures: true })),
    { label: 'Remark' },
  ];
}

export function seniorityTable(
  cohorts: readonly LadderCohort[],
  nouns: Nouns,
): readonly (readonly (string | null)[])[] {
  return entriesOf(cohorts).map(({ cohort, step }) => [
    step.level,
    cohort.name,
    ...countCells(step, nouns).map(wholeNumber),
    ...AMOUNTS.map((name) => {
      const amount = step[name];
      return amount === null ? null : approximate(money(amount), step.precision);
    }),
    remarkOf(cohort, step, nouns),
  ]);
}

/** The same rows with numbers, in USD per unit. */
export function seniorityCsv(
  cohorts: readonly LadderCohort[],
  nouns: Nouns,
): readonly (readonly (string | number | null)[])[] {
  return [
    seniorityColumns(nouns).map(({ label }) => label),
    ...entriesOf(cohorts).map(({ cohort, step }) => [
      step.level,
      cohort.name,
      ...countCells(step, nouns),
      ...AMOUNTS.map((name) => step[name]),
      remarkOf(cohort, step, nouns),
    ]),
  ];
}

function remarkOf({ flags }: LadderCohort, step: LadderStep, nouns: Nouns): string | null {
  if (step.withheld !== null && step.median === null) return withheldWords(step.withheld, nouns);
  const flag = flags.find(({ level }) => level === step.level);
  const remarks = [
    step.precision === null || step.precision === 'good' ? null : step.precision,
    flag === undefined ? null : `${flag.kind} ${flag.than}`,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : remarks.join(', ');
}
