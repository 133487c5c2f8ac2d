import type { Dataset, DatasetDescription } from '../domain/dataset';
import type { Engine, SourcePart } from '../domain/engine';
import type { ImportSettings, Inspection } from '../domain/inspection';
import { Problem } from '../domain/problem';
import type { AnswerTo, Question, QuestionKind } from '../domain/question';
import { Connection } from './connection';
import { startDecoding, startInspecting } from './decoding';
import { aborted, asProblem } from './failure';
import { Lanes } from './lanes';
import { browserWorkers, type WorkerLike, type WorkerSource } from './spawn';

/** Deaths in a row, without a data set opened between them, after which no worker is started. */
const MOST_DEATHS = 2;

/**
 * An engine in a worker. It and a first decoder are started at once, so that their code comes while
 * the data do. When the engine dies, every pending call rejects with 'worker-failed' or
 * 'worker-timeout'; the next call starts a new one, which holds no data set until one is opened again.
 * After a second death in a row nothing is started any more.
 */
export function createWorkerEngine(workers: WorkerSource = browserWorkers): Engine {
  return new WorkerEngine(workers);
}

class WorkerEngine implements Engine {
  private readonly workers: WorkerSource;
  private readonly lanes = new Lanes<QuestionKind>();
  private connection: Connection | null = null;
  private deaths = 0;
  private spareDecoder: WorkerLike | null = null;

  constructor(workers: WorkerSource) {
    this.workers = workers;
    this.startEarly();
  }

  async open(
    description: DatasetDescription,
    parts: readonly SourcePart[],
    version: number,
    signal?: AbortSignal,
  ): Promise<Dataset> {
    if (signal?.aborted === true) throw aborted();
    const connection = this.connect();
    const { port1, port2 } = new MessageChannel();
    const decoding = startDecoding(this.decoder(), parts, description, port1);
    const end = new AbortController();
    const opened = connection.call<Dataset>(
      { call: 'open', description, version, port: port2 },
      [port2],
      signal === undefined ? end.signal : AbortSignal.any([signal, end.signal]),
    );
    try {
      const decoded = decoding.done.then(() => connection.expectReplies());
      const [dataset] = await Promise.all([opened, decoded]);
      this.deaths = 0;
      return dataset;
    } finally {
      end.abort();
      decoding.stop();
    }
  }

  async inspect(
    parts: readonly SourcePart[],
    settings: ImportSettings | null,
    signal?: AbortSignal,
  ): Promise<Inspection> {
    if (signal?.aborted === true) throw aborted();
    const { done, stop } = startInspecting(this.decoder(), parts, settings);
    try {
      return await Promise.race([done, whenAborted(signal)]);
    } finally {
      stop();
    }
  }

  ask<K extends QuestionKind>(
    version: number,
    question: Question<K>,
    signal?: AbortSignal,
  ): Promise<AnswerTo<K>> {
    const call = async () =>
      this.connect().call<AnswerTo<K>, K>({ call: 'ask', version, question }, [], signal);
    return this.lanes.run(question.kind, call, signal);
  }

  private startEarly(): void {
    try {
      this.connect();
      this.spareDecoder = this.workers.decoder();
      this.spareDecoder.addEventListener('error', () => {
        this.spareDecoder = null;
      });
    } catch {
      // Whoever needs it starts it again, and learns why it cannot be started.
      this.spareDecoder = null;
    }
  }

  private decoder(): WorkerLike {
    const decoder = this.spareDecoder ?? start(this.workers.decoder);
    this.spareDecoder = null;
    return decoder;
  }

  private connect(): Connection {
    if (this.connection !== null) return this.connection;
    if (this.deaths >= MOST_DEATHS) throw exhausted();
    this.connection = new Connection(start(this.workers.engine), () => {
      this.connection = null;
      this.deaths += 1;
    });
    return this.connection;
  }
}

/** Never resolves; rejects when the signal fires. */
function whenAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(aborted()), { once: true });
  });
}

function start<W>(spawn: () => W): W {
  try {
    return spawn();
  } catch (error) {
    throw asProblem(error, 'starting a worker');
  }
}

function exhausted(): Problem {
  return new Problem(
    'worker-failed',
    'The calculation stopped twice in a row.',
    'Reload the page. If it happens again, open a smaller data set.',
  );
}
