import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, QuietButton } from '../ui/button';
import { forgetFailedParts, PartGone } from '../ui/late';
import { MessageState, Notice } from '../ui/states';
import styles from './report.module.css';

interface PanelBoundaryProps {
  readonly name: string;
  /** A change starts the panel again. */
  readonly resetOn: number;
  readonly height?: number;
  /** A line instead of a panel, for what is no panel. */
  readonly inLine?: boolean;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly error: Error | null;
  readonly resetOn: number;
}

/** What goes wrong inside stays inside: the panel says so and can be started again. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { error: null, resetOn: this.props.resetOn };

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    props: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return props.resetOn === state.resetOn ? null : { error: null, resetOn: props.resetOn };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(`The panel “${this.props.name}” stopped.`, error, info.componentStack);
  }

  private readonly restart = (): void => {
    forgetFailedParts();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { name, height = 160, inLine = false } = this.props;
    const isGone = error instanceof PartGone;
    const { title, words, actions } = (isGone ? gone : broken)(name, error, this.restart);
    if (inLine) {
      return (
        <Notice stress={`${title}.`} action={<span className={styles.ways}>{actions}</span>}>
          {words}
        </Notice>
      );
    }
    return (
      <section className={styles.stopped} aria-label={name}>
        <MessageState bad height={Math.min(height, 320)} title={title} actions={actions}>
          {words}
        </MessageState>
      </section>
    );
  }
}

interface Stopped {
  readonly title: string;
  readonly words: string;
  readonly actions: ReactNode;
}

function gone(name: string, _: Error, restart: () => void): Stopped {
  return {
    title: 'This part could not be loaded',
    words: `${name} is not where it was: a newer version of the page has taken its place, or the connection failed. Your choices are in the address.`,
    actions: (
      <>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <QuietButton onClick={restart}>Try again</QuietButton>
      </>
    ),
  };
}

function broken(name: string, error: Error, restart: () => void): Stopped {
  const details = `${name}: ${error.stack ?? error.message}`;
  return {
    title: 'This panel stopped',
    words: `${name} could not be drawn. The rest of the page works and your choices are kept.`,
    actions: (
      <>
        <Button onClick={restart}>Restart the panel</Button>
        <QuietButton onClick={() => void navigator.clipboard?.writeText(details)}>
          Copy details
        </QuietButton>
      </>
    ),
  };
}
