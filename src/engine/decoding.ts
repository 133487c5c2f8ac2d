import type { DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import type { ImportSettings, Inspection } from '../domain/inspection';
import { Problem } from '../domain/problem';
import { asProblem } from './failure';
import type { DecodeReply, DecodeRequest, InspectRequest } from './protocol';
import { SilenceWatch } from './silence';
import type { WorkerLike } from './spawn';

/** A decoder that makes no progress for this long is stopped; milliseconds. */
const DECODE_SILENCE = 30_000;

/** A disposable worker at work on one data set. */
export interface Decoding<T = void> {
  /** Resolves when the worker has answered; rejects with a `Problem`. */
  readonly done: Promise<T>;
  /** Ends the worker; has to be called in any case, after what it sent has arrived. */
  readonly stop: () => void;
}

/** Hands the parts over to a new worker, which sends `DecodedOffers` through the port. */
export function startDecoding(
  worker: WorkerLike,
  parts: readonly SourcePart[],
  description: DatasetDescription,
  port: MessagePort,
): Decoding {
  const request: DecodeRequest = { parts, description, port };
  const { ended, stop } = startWork(worker, description.name, request, [port]);
  return { done: ended.then(() => undefined), stop };
}

/** Hands the parts over to a new worker, which answers with what it finds in them. */
export function startInspecting(
  worker: WorkerLike,
  parts: readonly SourcePart[],
  settings: ImportSettings | null,
): Decoding<Inspection> {
  const name = parts.map((part) => part.name).join(', ');
  const request: InspectRequest = { parts, settings };
  const { ended, stop } = startWork(worker, name, request, []);
  const done = ended.then((reply) => {
    if (reply.kind === 'inspected') return reply.inspection;
    throw broken(name);
  });
  return { done, stop };
}

type LastReply = Exclude<DecodeReply, { readonly kind: 'progress' | 'failed' }>;

function startWork(
  worker: WorkerLike,
  name: string,
  request: DecodeRequest | InspectRequest,
  ports: readonly MessagePort[],
) {
  const { promise, resolve, reject } = withResolvers();
  const watch = new SilenceWatch(DECODE_SILENCE, () => reject(stuck(name)));
  worker.addEventListener('message', ({ data }: MessageEvent<DecodeReply>) => {
    watch.heard();
    if (data.kind === 'failed') reject(Problem.from(data.problem));
    else if (data.kind !== 'progress') resolve(data);
  });
  worker.addEventListener('error', () => reject(broken(name)));
  worker.addEventListener('messageerror', () => reject(broken(name)));
  watch.heard();
  try {
    worker.postMessage(request, [...ports, ...buffersOf(request.parts)]);
  } catch (error) {
    reject(asProblem(error, 'handing the data over'));
  }
  return {
    ended: promise.finally(() => watch.stop()),
    stop: () => {
      watch.stop();
      worker.terminate();
    },
  };
}

function buffersOf(parts: readonly SourcePart[]): ArrayBuffer[] {
  return [...new Set(parts.map(({ bytes }) => bytes))];
}

function withResolvers() {
  let resolve = (_reply: LastReply) => {};
  let reject = (_problem: Problem) => {};
  const promise = new Promise<LastReply>((onDone, onFailure) => {
    resolve = onDone;
    reject = onFailure;
  });
  return {
    promise,
    resolve: (reply: LastReply) => resolve(reply),
    reject: (problem: Problem) => reject(problem),
  };
}

function stuck(name: string): Problem {
  return new Problem(
    'worker-timeout',
    `Reading made no progress for ${DECODE_SILENCE / 1000} seconds and was stopped.`,
    'The file may be damaged. Try to save it again, or in another format.',
    name,
  );
}

function broken(name: string): Problem {
  return new Problem(
    'worker-failed',
    'Reading the data stopped: its code could not be loaded, or the file needs too much memory.',
    'Reload the page and try again; if it stays, open a smaller file or another format.',
    name,
  );
}
