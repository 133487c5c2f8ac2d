import type { ReactNode } from 'react';
import type { ProblemDetails } from '../domain/problem';
import { FailedState, LoadingState, Refreshing } from './states';

/** What a panel knows of its answer: the same shape as the state room gives. */
type Known<Answer> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: ProblemDetails; readonly retry: () => void }
  | { readonly status: 'ready'; readonly answer: Answer; readonly refreshing: boolean };

interface AnswerBodyProps<Answer> {
  readonly of: Known<Answer>;
  /** The height of what is drawn, kept by the other states. */
  readonly height: number;
  readonly children: (answer: Answer) => ReactNode;
}

/** Draws an answer once it is there; loading, refreshing and failed look alike in every panel. */
export function AnswerBody<Answer>({ of, height, children }: AnswerBodyProps<Answer>) {
  if (of.status === 'loading') return <LoadingState height={height} />;
  if (of.status === 'failed') {
    return <FailedState height={height} problem={of.problem} onRetry={of.retry} />;
  }
  return <Refreshing active={of.refreshing}>{children(of.answer)}</Refreshing>;
}
