import { useMemo } from 'react';
import type { IntervalVerdict } from '../../domain/answer';
import { monthIndex } from '../../domain/month';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { type Answered, useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import { pointsWithin, type Sparkline, sparklines } from './sparkline-points';

/** The figures of the cards. */
export function useSummary(): Answered<'summary'> {
  const scope = useScope();
  const bucket = useChoices((choices) => choices.bucket) ?? DEFAULT_BUCKET_WIDTH[scope.unit];
  return useAnswer(
    'summary',
    useMemo(() => ({ ...scope, bucket }), [scope, bucket]),
  );
}

/** The interval of the second cohort minus the first; null until it is known. */
export function useDifference(): IntervalVerdict | null {
  const scope = useScope();
  const ask = useMemo(
    () => (scope.selections.length === 2 ? { ...scope, a: 1, b: 0 } : null),
    [scope],
  );
  const answered = useAnswer('difference', ask);
  return answered.status === 'ready' && !answered.refreshing && ask !== null
    ? answered.answer.raw
    : null;
}

/** Longer periods are drawn by quarter. */
const MOST_MONTHS = 36;

/** The small trends, on one scale; null until they are known, empty where the data has no dates. */
export function useSparklines(): readonly (Sparkline | null)[] | null {
  const { months } = useDataset();
  const scope = useScope();
  const period = useChoices((choices) => choices.filters.period);
  const step = isLong(period?.from ?? months?.from, period?.to ?? months?.to) ? 'quarter' : 'month';
  const ask = useMemo(() => ({ ...scope, step }) as const, [scope, step]);
  const answered = useAnswer('trend', months === null ? null : ask);
  if (months === null) return [];
  if (answered.status !== 'ready') return null;
  const { selections } = answered.ask;
  return sparklines(
    answered.answer.map((points, index) => pointsWithin(points, selections[index]?.period ?? null)),
  );
}

function isLong(from: string | undefined, to: string | undefined): boolean {
  const first = monthIndex(from ?? '');
  const last = monthIndex(to ?? '');
  return first !== null && last !== null && last - first >= MOST_MONTHS;
}
