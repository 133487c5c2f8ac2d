import type { DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import { Problem } from '../domain/problem';
import type { DecodeReply, DecodeRequest } from './protocol';
import { SilenceWatch } from './silence';
import type { WorkerLike } from './spawn';

/** A decoder that makes no progress for this long is stopped; milliseconds. */
export const DECODE_SILENCE = 30_000;

/** A disposable worker at work on one data set. */
export interface Decoding {
  /** Resolves when the columns have been sent through the port; rejects with a `Problem`. */
  readonly done: Promise<void>;
  /** Ends the worker; has to be called in any case, after the columns have arrived. */
  readonly stop: () => void;
}

/** Hands the parts over to a new worker, which sends `DecodedOffers` through the port. */
export function startDecoding(
  worker: WorkerLike,
  parts: readonly SourcePart[],
  description: DatasetDescription,
  port: MessagePort,
): Decoding {
  const { promise, resolve, reject } = withResolvers();
  const watch = new SilenceWatch(DECODE_SILENCE, () => reject(stuck(description.name)));
  worker.addEventListener('message', ({ data }: MessageEvent<DecodeReply>) => {
    watch.heard();
    if (data.kind === 'done') resolve();
    if (data.kind === 'failed') reject(Problem.from(data.problem));
  });
  worker.addEventListener('error', () => reject(broken(description.name)));
  worker.addEventListener('messageerror', () => reject(broken(description.name)));
  watch.heard();
  const request: DecodeRequest = { parts, description, port };
  worker.postMessage(request, [port, ...new Set(parts.map(({ bytes }) => bytes))]);
  return {
    done: promise.finally(() => watch.stop()),
    stop: () => {
      watch.stop();
      worker.terminate();
    },
  };
}

function withResolvers() {
  let resolve = () => {};
  let reject = (_problem: Problem) => {};
  const promise = new Promise<void>((onDone, onFailure) => {
    resolve = onDone;
    reject = onFailure;
  });
  return { promise, resolve: () => resolve(), reject: (problem: Problem) => reject(problem) };
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
