import type { IntervalVerdict } from '../../domain/answer';
import { cohortLabel } from '../../domain/cohort';
import { monthIndex } from '../../domain/month';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import { pointsWithin, type Sparkline, sparklines } from './sparkline-points';

/** The interval of the second cohort minus the first; null until it is known. */
export function useDifference(): IntervalVerdict | null {
  const scope = useScope();
  const ask = scope.selections.length === 2 ? { ...scope, a: 1, b: 0 } : null;
  const answered = useAnswer('difference', ask);
  return answered.status === 'ready' && !answered.refreshing && ask !== null
    ? answered.answer.raw
    : null;
}

/** Longer periods are drawn by quarter. */
const MOST_MONTHS = 36;

/**
 * The small trends by slot and name, on one scale; null until they are known, empty where the data has
 * no dates. They come after the figures, which may be about other cohorts by then.
 */
export function useSparklines(): ReadonlyMap<string, Sparkline | null> | null {
  const { months } = useDataset();
  const scope = useScope();
  const period = useChoices((choices) => choices.filters.period);
  const step = isLong(period?.from ?? months?.from, period?.to ?? months?.to) ? 'quarter' : 'month';
  const answered = useAnswer('trend', months === null ? null : { ...scope, step });
  if (months === null) return new Map();
  if (answered.status !== 'ready') return null;
  const { selections } = answered.ask;
  const lines = sparklines(
    answered.answer.map((points, index) => pointsWithin(points, selections[index]?.period ?? null)),
  );
  return new Map(
    answered.cohorts.map((cohort, index) => [
      `${cohort.slot} ${cohortLabel(cohort)}`,
      lines[index] ?? null,
    ]),
  );
}

function isLong(from: string | undefined, to: string | undefined): boolean {
  const first = monthIndex(from ?? '');
  const last = monthIndex(to ?? '');
  return first !== null && last !== null && last - first >= MOST_MONTHS;
}
