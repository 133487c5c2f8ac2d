import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button, QuietButton } from '../ui/button';
import { forgetFailedParts } from '../ui/late';
import { MessageState } from '../ui/states';
import styles from './report.module.css';

interface PanelBoundaryProps {
  readonly name: string;
  /** A change starts the panel again. */
  readonly resetOn: number;
  readonly height?: number;
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
    const { name, height = 160 } = this.props;
    const details = `${name}: ${error.stack ?? error.message}`;
    return (
      <section className={styles.stopped} aria-label={name}>
        <MessageState
          bad
          height={Math.min(height, 320)}
          title="This panel stopped"
          actions={
            <>
              <Button onClick={this.restart}>Restart the panel</Button>
              <QuietButton onClick={() => void navigator.clipboard?.writeText(details)}>
                Copy details
              </QuietButton>
            </>
          }
        >
          {`${name} could not be drawn. The rest of the page works and your choices are kept.`}
        </MessageState>
      </section>
    );
  }
}
