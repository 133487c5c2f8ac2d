import type { CohortSummary, DifferenceAnswer, IntervalVerdict } from '../../domain/answer';
import { type Cohort, cohortLabel, shortLabels } from '../../domain/cohort';
import { type VerdictCohort, isClear } from '../../domain/verdict-terms';
import type { DifferenceOf } from '../../domain/verdict-many';
import { signedInterval, signedMoney } from '../../ui/format/money';
import type { IntervalRow } from '../../ui/interval-plot-layout';

/** The cohorts with their figures, under the names that tell them apart. */
export function verdictCohorts(
  summaries: readonly CohortSummary[],
  cohorts: readonly Cohort[],
): readonly VerdictCohort[] {
  const labels = shortLabels(cohorts);
  return cohorts.flatMap((cohort, index) => {
    const summary = summaries[index];
    if (summary === undefined) return [];
    // "No Django offer matches" would be said of more than was looked for.
    const isWanting = cohorts.length === 1 && summary.median === null;
    const label = isWanting ? cohortLabel(cohort) : (labels[index] ?? '');
    return [{ slot: cohort.slot, label, summary }];
  });
}

/** The small plot beside the verdict. */
export interface AnswerPlot {
  readonly caption: string;
  readonly rows: readonly IntervalRow[];
  readonly words: string;
}

/** Null where no two medians are shown: there is nothing to compare. */
export function answerPlot(
  cohorts: readonly VerdictCohort[],
  differenceOf: DifferenceOf,
  { hasSeniority, hasFailed }: { readonly hasSeniority: boolean; readonly hasFailed: boolean },
): AnswerPlot | null {
  const [first, other] = cohorts;
  if (first === undefined || other === undefined) return null;
  if (!hasComparison(cohorts)) return null;
  const caption =
    cohorts.length === 2
      ? `${other.label} minus ${first.label}, 95 % interval`
      : `Difference from ${first.label}, 95 % interval`;
  const waiting = hasFailed ? 'could not be worked out' : 'being worked out';
  const rows =
    cohorts.length === 2
      ? pairRows(differenceOf(1, 0), hasSeniority, waiting)
      : cohorts
          .slice(1)
          .map((cohort, index) =>
            plotRow(cohort.label, cohort.slot, differenceOf(index + 1, 0)?.raw, waiting),
          );
  return { caption, rows, words: `${caption}: ${rows.map(rowWords).join('; ')}.` };
}

function hasComparison([first, ...others]: readonly VerdictCohort[]): boolean {
  const isShown = (cohort: VerdictCohort | undefined) =>
    cohort !== undefined && cohort.summary.median !== null;
  return isShown(first) && others.some(isShown);
}

function pairRows(
  difference: DifferenceAnswer | null,
  hasSeniority: boolean,
  waiting: string,
): readonly IntervalRow[] {
  const raw = plotRow('As offered', null, difference?.raw, waiting);
  if (!hasSeniority) return [raw];
  return [raw, plotRow('At equal seniority', null, difference?.standardised, waiting)];
}

function plotRow(
  label: string,
  slot: IntervalRow['slot'],
  verdict: IntervalVerdict | undefined,
  waiting: string,
): IntervalRow {
  return {
    label,
    slot,
    value: verdict?.difference ?? null,
    interval: verdict?.interval ?? null,
    isClear: verdict !== undefined && isClear(verdict),
    gap: verdict === undefined ? waiting : 'no interval can be given',
  };
}

function rowWords({ label, value, interval, gap }: IntervalRow): string {
  if (value === null || interval === null) return `${label} ${gap ?? ''}`;
  return `${label} ${signedMoney(value)}, ${signedInterval(interval)}`;
}
