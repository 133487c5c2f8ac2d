import type { Engine } from '../../src/domain/engine';
import { Problem } from '../../src/domain/problem';
import { createWorkerEngine } from '../../src/engine/client';
import { columnsOf } from '../oracle/columns-of';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { EVERYTHING } from './ask-engine';
import { description, report } from './descriptions';
import { type Decode, FakeWorkers } from './fake-workers';

export const SCOPE = { selections: [EVERYTHING], unit: 'month', count: 'offer' } as const;
export const SUMMARY = { kind: 'summary', ask: { ...SCOPE, bucket: 500 } } as const;

/** A decoder that hands the same small table over whatever it gets. */
export const decodeAtOnce: Decode = (request, reply) => {
  if (!('port' in request)) return;
  const random = new Random(6);
  const columns = columnsOf(randomBook(random, { rows: 300 }), random);
  request.port.postMessage({ columns, report });
  reply({ kind: 'done' });
};

/** The problem that a call is rejected with. */
export async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw error;
}

/** A client with the small table open as version 1. */
export async function opened(workers = new FakeWorkers(decodeAtOnce)) {
  const engine: Engine = createWorkerEngine(workers);
  const dataset = await engine.open(description, [], 1);
  return { engine, workers, dataset };
}
