import type { ReactNode } from 'react';
import type { ProblemDetails } from '../domain/problem';
import { FailedState, LoadingState, Refreshing } from './states';

interface Ready {
  readonly status: 'ready';
  readonly refreshing: boolean;
}

/** What a panel knows of its answer, in the shape that the state room gives. */
type Known =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: ProblemDetails; readonly retry: () => void }
  | Ready;

interface AnswerBodyProps<K extends Known> {
  readonly of: K;
  /** The height of what is drawn, kept by the other states. */
  readonly height: number | string;
  readonly children: (ready: Extract<K, Ready>) => ReactNode;
}

/** Draws an answer once it is there; loading, refreshing and failed look alike in every panel. */
export function AnswerBody<K extends Known>({ of, height, children }: AnswerBodyProps<K>) {
  if (isReady(of)) return <Refreshing active={of.refreshing}>{children(of)}</Refreshing>;
  if (of.status === 'failed') {
    return <FailedState height={height} problem={of.problem} onRetry={of.retry} />;
  }
  return <LoadingState height={height} />;
}

function isReady<K extends Known>(known: K): known is Extract<K, Ready> {
  return known.status === 'ready';
}
