import type { CohortSummary, DifferenceAnswer } from '../../domain/answer';
import { type Cohort, type Selection, shortLabels } from '../../domain/cohort';
import type { Scope } from '../../domain/question';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import type { YearChange, YearPair } from './year-change';

/** Of every cohort shown; the two years of each are compared as two cohorts would be. */
export function useYearChanges(
  scope: Scope | null,
  cohorts: readonly Cohort[],
  years: YearPair | null,
): readonly YearChange[] {
  const selection = (index: number) => scope?.selections[index];
  const found = [
    useYears(scope, selection(0), years),
    useYears(scope, selection(1), years),
    useYears(scope, selection(2), years),
    useYears(scope, selection(3), years),
  ];
  const names = shortLabels(cohorts);
  return cohorts.map(({ slot }, index) => {
    const { difference = null, before = null } = found[index] ?? {};
    return { slot, name: names[index] ?? '', difference, before };
  });
}

interface Years {
  readonly difference: DifferenceAnswer['raw'] | null;
  readonly before: number | null;
}

function useYears(
  scope: Scope | null,
  selection: Selection | undefined,
  years: YearPair | null,
): Years {
  const asked =
    scope === null || selection === undefined || years === null
      ? null
      : {
          unit: scope.unit,
          count: scope.count,
          selections: [
            { ...selection, period: years.later },
            { ...selection, period: years.earlier },
          ],
        };
  const bucket = DEFAULT_BUCKET_WIDTH[scope?.unit ?? 'month'];
  const summary = useAnswer('summary', asked && { ...asked, bucket });
  const difference = useAnswer('difference', asked && { ...asked, a: 0, b: 1 });
  const isCurrent = asked !== null && difference.status === 'ready' && !difference.refreshing;
  return {
    difference: isCurrent ? difference.answer.raw : null,
    before: summary.status === 'ready' && !summary.refreshing ? beforeOf(summary.answer) : null,
  };
}

function beforeOf(summaries: readonly CohortSummary[]): number | null {
  return summaries[1]?.median ?? null;
}
