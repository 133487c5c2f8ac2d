import { type QueryFunctionContext, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Cohort } from '../domain/cohort';
import { Problem } from '../domain/problem';
import type { AnswerTo, Ask, QuestionKind, Scope } from '../domain/question';
import { askEngine } from './asking';
import { useChoices } from './choices';
import { afterFigures } from './figures-first';
import { queryClient } from './query-client';
import { useSession } from './session';

const named = ({ slot, label }: Cohort) => [slot, label] as const;

const texts = new WeakMap<Scope['selections'], string>();

/** Selections are long and many questions share them: each list is put into words once. */
function keyOf({ selections, ...rest }: Scope) {
  const text = texts.get(selections) ?? JSON.stringify(selections);
  texts.set(selections, text);
  return [text, rest] as const;
}

/**
 * The answer that a panel shows. A ready answer carries the question and the cohorts that it is
 * about, because the ones of the moment may be newer: label figures with these and never with those.
 */
export type Answered<K extends QuestionKind> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly answer: AnswerTo<K>;
      readonly ask: Ask<K>;
      readonly cohorts: readonly Cohort[];
      /** A newer question is on its way; these figures are the last good ones. */
      readonly refreshing: boolean;
    };

/** Answers are pure, so they are never fetched twice. */
function answerQuery<K extends QuestionKind>(
  version: number | null,
  kind: K,
  ask: Ask<K> | null,
  cohorts: readonly Cohort[],
) {
  return {
    queryKey: ['answer', version, kind, ask && keyOf(ask), cohorts.map(named)],
    queryFn: async ({ signal }: QueryFunctionContext) => {
      if (version === null || ask === null) throw new Error('Nothing was asked.');
      if (kind !== 'summary') await afterFigures();
      const answer = await askEngine(version, { kind, ask }, signal);
      return { version, answer, ask, cohorts };
    },
    enabled: version !== null && ask !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
    structuralSharing: false,
  };
}

function useAnswerQuery<K extends QuestionKind>(kind: K, ask: Ask<K> | null) {
  const version = useSession((session) => session.dataset?.version ?? null);
  const cohorts = useChoices((choices) => choices.cohorts);
  return useQuery({
    ...answerQuery(version, kind, ask, cohorts),
    placeholderData: (previous) => (previous?.version === version ? previous : undefined),
  });
}

type AnswerQuery<K extends QuestionKind> = ReturnType<typeof useAnswerQuery<K>>;

function answeredBy<K extends QuestionKind>(
  query: AnswerQuery<K>,
  data: AnswerQuery<K>['data'],
): Answered<K> {
  if (query.data !== undefined && data?.version === query.data.version) {
    const { answer, ask, cohorts } = data;
    const refreshing = query.isPlaceholderData || data !== query.data;
    return { status: 'ready', answer, ask, cohorts, refreshing };
  }
  if (query.error instanceof Problem && query.error.code !== 'aborted') {
    return { status: 'failed', problem: query.error, retry: () => void query.refetch() };
  }
  return { status: 'loading' };
}

/** Asks the engine; null asks nothing. The answer is drawn in steps, so that input comes in between. */
export function useAnswer<K extends QuestionKind>(kind: K, ask: Ask<K> | null): Answered<K> {
  const query = useAnswerQuery(kind, ask);
  return answeredBy(query, useDeferredValue(query.data));
}

/** The same for what goes before everything else: drawn in one go. */
export function useAnswerAtOnce<K extends QuestionKind>(kind: K, ask: Ask<K>): Answered<K> {
  const query = useAnswerQuery(kind, ask);
  return answeredBy(query, query.data);
}

/**
 * Asks what a panel is about to ask, so that the engine works while the page is being drawn. Resolves
 * when it is answered or has failed; never rejects.
 */
export function askAhead<K extends QuestionKind>(
  version: number,
  kind: K,
  ask: Ask<K>,
  cohorts: readonly Cohort[],
): Promise<unknown> {
  // The panel shows the failure.
  return queryClient.query(answerQuery(version, kind, ask, cohorts)).catch(() => undefined);
}
