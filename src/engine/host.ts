import type { Dataset } from '../domain/dataset';
import { Problem } from '../domain/problem';
import { buildTable } from './build-table';
import { describeDataset } from './describe-dataset';
import { evaluate } from './evaluate';
import { asProblem } from './failure';
import { Holding } from './holding';
import { type Job, JobQueue } from './job-queue';
import { operationOf } from './operations/table';
import type { DecodedOffers, EngineReply, EngineRequest } from './protocol';

type Of<C extends EngineRequest['call']> = Extract<EngineRequest, { call: C }>;

/** The engine behind a message channel: what the worker runs. Holds one data set at a time. */
export class EngineHost {
  private held: { readonly version: number; readonly holding: Holding } | null = null;
  private readonly opening = new Map<number, MessagePort>();
  private readonly jobs: JobQueue;
  private readonly reply: (reply: EngineReply) => void;

  constructor(reply: (reply: EngineReply) => void, soon: (task: () => void) => void) {
    this.reply = reply;
    this.jobs = new JobQueue(soon);
  }

  receive(request: EngineRequest): void {
    if (request.call === 'open') this.open(request);
    else if (request.call === 'ask') this.ask(request);
    else this.cancel(request.id);
  }

  private open({ id, description, version, port }: Of<'open'>): void {
    this.opening.set(id, port);
    port.onmessageerror = () => {
      this.closePort(id);
      this.fail(id, 'taking over the data', 'a message was unreadable');
    };
    port.onmessage = ({ data }: MessageEvent<DecodedOffers>) => {
      this.closePort(id);
      this.attempt(id, 'building the table', () => {
        const table = buildTable(data.columns, description);
        this.held = { version, holding: new Holding(table) };
        return describeDataset(table, description, version, data.report, data.columns);
      });
    };
  }

  private attempt(id: number, doing: string, work: () => Dataset): void {
    try {
      this.reply({ id, value: work() });
    } catch (error) {
      this.fail(id, doing, error);
    }
  }

  private ask(request: Of<'ask'>): void {
    try {
      this.jobs.add(this.jobFor(request));
    } catch (error) {
      this.fail(request.id, 'taking a question', error);
    }
  }

  private jobFor({ id, version, question }: Of<'ask'>): Job {
    let steps: Generator<void, unknown> | null = null;
    return {
      id,
      rank: operationOf(question.kind).rank,
      next: () => {
        try {
          steps ??= evaluate(this.holding(version), question);
          const step = steps.next();
          if (step.done === true) this.reply({ id, value: step.value });
          return step.done === true;
        } catch (error) {
          this.fail(id, `answering "${question.kind}"`, error);
          return true;
        }
      },
    };
  }

  private holding(version: number): Holding {
    if (this.held?.version === version) return this.held.holding;
    throw new Problem(
      'no-dataset',
      'The data set of this view is not loaded.',
      'Open it again: reload the page, or choose it in the header.',
    );
  }

  private cancel(id: number): void {
    this.jobs.cancel(id);
    this.closePort(id);
  }

  private closePort(id: number): void {
    this.opening.get(id)?.close();
    this.opening.delete(id);
  }

  private fail(id: number, doing: string, error: unknown): void {
    this.reply({ id, problem: asProblem(error, doing).details() });
  }
}
