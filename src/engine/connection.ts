import { Problem } from '../domain/problem';
import type { QuestionKind } from '../domain/question';
import { aborted, asProblem } from './failure';
import type { EngineReply, EngineRequest } from './protocol';
import { SilenceWatch } from './silence';
import type { WorkerLike } from './spawn';

/** A worker that says nothing for this long while it owes an answer is taken for dead; milliseconds. */
const ENGINE_SILENCE = 30_000;

/** Replies are what protocol.ts says of each request: the worker is built from the same sources. */
interface Pending {
  resolve(value: unknown): void;
  reject(problem: Problem): void;
  release(): void;
}

type WithoutId<R> = R extends { readonly id: number } ? Omit<R, 'id'> : never;
type Call<K extends QuestionKind> = WithoutId<Exclude<EngineRequest<K>, { call: 'cancel' }>>;

let lastId = 0;

/** One engine worker for its lifetime. Every pending call rejects when the worker dies. */
export class Connection {
  private readonly worker: WorkerLike;
  private readonly onDeath: () => void;
  private readonly pending = new Map<number, Pending>();
  /** Calls whose reply only the worker can delay. */
  private readonly owed = new Set<number>();
  private readonly watch: SilenceWatch;

  constructor(worker: WorkerLike, onDeath: () => void) {
    this.worker = worker;
    this.onDeath = onDeath;
    this.watch = new SilenceWatch(ENGINE_SILENCE, () => this.die(silent()));
    worker.addEventListener('message', (event) => this.receive(event));
    worker.addEventListener('error', (event) => this.die(failed(messageOf(event))));
    worker.addEventListener('messageerror', () => this.die(failed('a message was unreadable')));
  }

  /**
   * Rejects with 'aborted' as soon as the signal fires; the worker is told not to bother. What cannot
   * be sent is rejected with 'worker-failed'.
   */
  call<T, K extends QuestionKind = QuestionKind>(
    call: Call<K>,
    transfer: Transferable[] = [],
    signal?: AbortSignal,
  ): Promise<T> {
    lastId += 1;
    const id = lastId;
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted === true) return reject(aborted());
      const giveUp = () => this.giveUp(id);
      const release = () => signal?.removeEventListener('abort', giveUp);
      signal?.addEventListener('abort', giveUp, { once: true });
      this.pending.set(id, { resolve, reject, release });
      try {
        this.worker.postMessage({ ...call, id }, transfer);
      } catch (error) {
        this.take(id)?.reject(asProblem(error, 'sending to the calculation'));
        return;
      }
      if (call.call === 'ask') this.expect([id]);
    });
  }

  /** An opening waits for the decoder, which is watched by itself; from now on it is overdue too. */
  expectReplies(): void {
    this.expect(this.pending.keys());
  }

  private expect(ids: Iterable<number>): void {
    for (const id of ids) this.owed.add(id);
    if (this.owed.size > 0) this.watch.heard();
  }

  private receive({ data }: MessageEvent<EngineReply>): void {
    const pending = this.take(data.id);
    if (this.owed.size > 0) this.watch.heard();
    if ('problem' in data) pending?.reject(Problem.from(data.problem));
    else pending?.resolve(data.value);
  }

  private giveUp(id: number): void {
    const pending = this.take(id);
    this.worker.postMessage({ call: 'cancel', id } satisfies EngineRequest, []);
    pending?.reject(aborted());
  }

  private take(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    pending?.release();
    this.owed.delete(id);
    if (this.owed.size === 0) this.watch.stop();
    return pending;
  }

  private die(problem: Problem): void {
    this.worker.terminate();
    const pending = [...this.pending.keys()].map((id) => this.take(id));
    this.onDeath();
    for (const entry of pending) entry?.reject(problem);
  }
}

const REOPEN = 'Open the data set again; if it stays, reload the page.';

function failed(detail: string): Problem {
  return new Problem('worker-failed', `The calculation stopped: ${detail}.`, REOPEN);
}

function silent(): Problem {
  return new Problem(
    'worker-timeout',
    `The calculation gave no answer for ${ENGINE_SILENCE / 1000} seconds and was stopped.`,
    REOPEN,
  );
}

function messageOf(event: Event): string {
  const message = 'message' in event ? String(event.message) : '';
  return message === '' ? 'its code could not be loaded, or it ran out of memory' : message;
}
