import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '../domain/cohort';
import { Problem } from '../domain/problem';
import type { AnswerTo, Ask, QuestionKind, Scope } from '../domain/question';
import { askEngine } from './asking';
import { useChoices } from './choices';
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

/** Asks the engine; null asks nothing. Answers are pure, so they are never fetched twice. */
export function useAnswer<K extends QuestionKind>(kind: K, ask: Ask<K> | null): Answered<K> {
  const version = useSession((session) => session.dataset?.version ?? null);
  const cohorts = useChoices((choices) => choices.cohorts);
  const query = useQuery({
    queryKey: ['answer', version, kind, ask && keyOf(ask), cohorts.map(named)],
    queryFn: async ({ signal }) => {
      if (version === null || ask === null) throw new Error('Nothing was asked.');
      const answer = await askEngine(version, { kind, ask }, signal);
      return { version, answer, ask, cohorts };
    },
    enabled: version !== null && ask !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
    structuralSharing: false,
    placeholderData: (previous) => (previous?.version === version ? previous : undefined),
  });
  if (query.data !== undefined) {
    const { answer, ask: asked, cohorts: about } = query.data;
    return {
      status: 'ready',
      answer,
      ask: asked,
      cohorts: about,
      refreshing: query.isPlaceholderData,
    };
  }
  if (query.error instanceof Problem && query.error.code !== 'aborted') {
    return { status: 'failed', problem: query.error, retry: () => void query.refetch() };
  }
  return { status: 'loading' };
}

/** True while the figures of a view are on their way. */
export function areFiguresAwaited(): boolean {
  const { dataset } = useSession.getState();
  return queryClient.isFetching({ queryKey: ['answer', dataset?.version, 'summary'] }) > 0;
}
