import type { ReactNode } from 'react';
import type { ProblemDetails } from '../domain/problem';
import { FailedState, LoadingState, Refreshing } from './states';

interface Ready {
  readonly status: 'ready';
  readonly refreshing: boolean;
}

interface AnswerBodyProps<R extends Ready> {
  /** What a panel knows of its answer, in the shape that the state room gives. */
  readonly of:
    | { readonly status: 'loading' }
    | { readonly status: 'failed'; readonly problem: ProblemDetails; readonly retry: () => void }
    | R;
  /** The height of what is drawn, kept by the other states. */
  readonly height: number;
  readonly children: (ready: R) => ReactNode;
}

/** Draws an answer once it is there; loading, refreshing and failed look alike in every panel. */
export function AnswerBody<R extends Ready>({ of, height, children }: AnswerBodyProps<R>) {
  if (of.status === 'loading') return <LoadingState height={height} />;
  if (of.status === 'failed') {
    return <FailedState height={height} problem={of.problem} onRetry={of.retry} />;
  }
  return <Refreshing active={of.refreshing}>{children(of)}</Refreshing>;
}
