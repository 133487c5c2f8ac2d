import { type ReactNode, useEffect, useState } from 'react';
import type { ProblemDetails } from '../domain/problem';
import { Button } from './button';
import styles from './states.module.css';
import { VisuallyHidden } from './visually-hidden';

/** The height of what the state stands for, so that nothing below it moves. */
interface Sized {
  readonly height: number | string;
}

/** Rules and a base line, nothing that could be taken for data. */
export function LoadingState({ height }: Sized) {
  return (
    <div className={styles.loading} style={{ height }} aria-busy="true">
      <VisuallyHidden>Loading</VisuallyHidden>
    </div>
  );
}

interface MessageProps extends Partial<Sized> {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** A failure is coloured and spoken at once. */
  readonly bad?: boolean;
}

/** What happened, what to do, and the click that does it. */
export function MessageState({ height, title, children, actions, bad = false }: MessageProps) {
  return (
    <div
      className={styles.message}
      style={{ minHeight: height }}
      role={bad ? 'alert' : undefined}
      data-bad={bad}
    >
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p className={styles.words}>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface FailedProps extends Partial<Sized> {
  readonly problem: ProblemDetails;
  readonly onRetry?: () => void;
  /** Other ways out. */
  readonly children?: ReactNode;
}

export function FailedState({ height, problem, onRetry, children }: FailedProps) {
  const actions = (
    <>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
      {children}
    </>
  );
  return (
    <MessageState
      {...(height === undefined ? {} : { height })}
      title={problem.message}
      actions={actions}
      bad
    >
      {problem.remedy}
      {problem.place !== null && <span className={styles.place}>{problem.place}</span>}
    </MessageState>
  );
}

/** Something to know before reading on: "Rough: 7 candidates." with the first word stressed. */
export function Notice({
  stress,
  children,
  action,
}: {
  readonly stress: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <p className={styles.notice}>
      <span>
        <b>{stress}</b> {children}
      </span>
      {action}
    </p>
  );
}

const UNMARKED_MILLISECONDS = 150;

/**
 * Old figures stay while newer ones are computed; they look so after 150 ms, not before: most answers
 * come sooner, and the page is then drawn once.
 */
export function Refreshing({
  active,
  children,
}: {
  readonly active: boolean;
  readonly children: ReactNode;
}) {
  const marked = useStillAfter(UNMARKED_MILLISECONDS, active);
  return (
    <div className={styles.refreshing} data-active={marked} aria-busy={active}>
      {children}
    </div>
  );
}

/** True once something has been the case for so long. */
function useStillAfter(milliseconds: number, active: boolean): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setStill(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setStill(false);
    };
  }, [milliseconds, active]);
  return active && still;
}
