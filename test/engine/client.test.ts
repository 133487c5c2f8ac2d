import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/domain/engine';
import type { Inspection } from '../../src/domain/inspection';
import { Problem } from '../../src/domain/problem';
import { createWorkerEngine } from '../../src/engine/client';
import { columnsOf } from '../oracle/columns-of';
import { Random } from '../oracle/random';
import { randomBook } from '../oracle/random-book';
import { EVERYTHING } from './ask-engine';
import { description, report } from './descriptions';
import { type Decode, FakeWorkers } from './fake-workers';

const SCOPE = { selections: [EVERYTHING], unit: 'month', count: 'offer' } as const;
const SUMMARY = { kind: 'summary', ask: { ...SCOPE, bucket: 500 } } as const;
const LADDER = { kind: 'seniority', ask: SCOPE } as const;
const DIFFERENCE = {
  kind: 'difference',
  ask: { ...SCOPE, selections: [EVERYTHING, { ...EVERYTHING, country: ['land 0'] }], a: 0, b: 1 },
} as const;

const decodeAtOnce: Decode = (request, reply) => {
  if (!('port' in request)) return;
  const random = new Random(6);
  const columns = columnsOf(randomBook(random, { rows: 300 }), random);
  request.port.postMessage({ columns, report });
  reply({ kind: 'done' });
};
const never: Decode = () => undefined;

const problemOf = async (call: Promise<unknown>): Promise<Problem> => {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return error;
  throw error;
};

async function opened(workers = new FakeWorkers(decodeAtOnce)) {
  const engine: Engine = createWorkerEngine(workers);
  const dataset = await engine.open(description, [], 1);
  return { engine, workers, dataset };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('opening a data set', () => {
  it('answers with a handle, ends the decoder and keeps the engine', async () => {
    const { workers, dataset, engine } = await opened();
    expect(dataset).toMatchObject({ version: 1, rows: 300, description: { id: 'small' } });
    expect(workers.decoders.map(({ terminated }) => terminated)).toEqual([true]);
    const [summary] = await engine.ask(1, SUMMARY);
    expect(summary?.offers).toBeGreaterThan(0);
    expect(workers.engines).toHaveLength(1);
  });

  it('fails with the problem of the decoder and leaves the data set before it', async () => {
    let decode: Decode = decodeAtOnce;
    const { engine } = await opened(new FakeWorkers((...call) => decode(...call)));
    const bad = new Problem('source-empty', 'The file is empty.', 'Choose another.', 'a.csv');
    decode = (_, reply) => reply({ kind: 'failed', problem: bad.details() });
    const problem = await problemOf(engine.open(description, [], 2));
    expect(problem.details()).toEqual(bad.details());
    expect(await engine.ask(1, SUMMARY)).toHaveLength(1);
    expect((await problemOf(engine.ask(2, SUMMARY))).code).toBe('no-dataset');
  });

  it('replaces the data set before it', async () => {
    const { engine } = await opened();
    await engine.open(description, [], 2);
    expect(await engine.ask(2, SUMMARY)).toHaveLength(1);
    expect((await problemOf(engine.ask(1, SUMMARY))).code).toBe('no-dataset');
  });

  it('can be given up', async () => {
    const workers = new FakeWorkers(never);
    const controller = new AbortController();
    const call = createWorkerEngine(workers).open(description, [], 1, controller.signal);
    controller.abort();
    expect((await problemOf(call)).code).toBe('aborted');
    expect(workers.decoders[0]?.terminated).toBe(true);
  });

  it('fails when the decoder dies', async () => {
    const workers = new FakeWorkers(never);
    const call = createWorkerEngine(workers).open(description, [], 1);
    workers.decoders[0]?.crash();
    expect(await problemOf(call)).toMatchObject({ code: 'worker-failed', place: 'Small table' });
  });

  it('waits as long as there is progress, and not much longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let progress = () => {};
    const workers = new FakeWorkers((_, reply) => {
      progress = () => reply({ kind: 'progress' });
    });
    const problem = problemOf(createWorkerEngine(workers).open(description, [], 1));
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    await turn();
    for (let minute = 0; minute < 4; minute++) {
      vi.advanceTimersByTime(25_000);
      progress();
      await turn();
    }
    expect(workers.decoders[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(30_000);
    vi.advanceTimersByTime(1_000);
    expect((await problem).code).toBe('worker-timeout');
    expect(workers.decoders[0]?.terminated).toBe(true);
  });

  it('fails when the parts cannot be handed over', async () => {
    const workers = new FakeWorkers(never);
    const decoder = () => {
      const own = workers.decoder();
      own.postMessage = () => {
        throw new DOMException('the buffer is detached', 'DataCloneError');
      };
      return own;
    };
    const engine = createWorkerEngine({ engine: workers.engine, decoder });
    const problem = await problemOf(engine.open(description, [], 1));
    expect(problem.message).toContain('the buffer is detached');
    expect(workers.decoders[0]?.terminated).toBe(true);
  });
});

describe('inspecting parts', () => {
  const inspection: Inspection = {
    format: 'CSV',
    rows: 3,
    columns: [],
    settings: {
      columns: {},
      currency: 'USD',
      period: 'month',
      rates: new Map(),
      measure: 'offer',
      basis: 'unknown',
    },
    preset: null,
    report: null,
    preview: [],
    unit: null,
    values: new Map(),
    currencies: [],
  };

  it('answers with what the decoder found and ends it', async () => {
    const workers = new FakeWorkers((_, reply) => reply({ kind: 'inspected', inspection }));
    expect(await createWorkerEngine(workers).inspect([], null)).toBe(inspection);
    expect(workers.decoders[0]?.terminated).toBe(true);
    expect(workers.engines).toHaveLength(0);
  });

  it('can be given up', async () => {
    const workers = new FakeWorkers(never);
    const controller = new AbortController();
    const call = createWorkerEngine(workers).inspect([], null, controller.signal);
    controller.abort();
    expect((await problemOf(call)).code).toBe('aborted');
    expect(workers.decoders[0]?.terminated).toBe(true);
  });
});

describe('asking', () => {
  it('passes on the problem of a question and answers the next', async () => {
    const { engine } = await opened();
    const bad = { kind: 'summary', ask: { ...SCOPE, bucket: Number.NaN } } as const;
    expect((await problemOf(engine.ask(1, bad))).code).toBe('invalid-question');
    expect(await engine.ask(1, SUMMARY)).toHaveLength(1);
  });

  it('answers questions of different kinds at once', async () => {
    const { engine } = await opened();
    const [summary, ladders] = await Promise.all([engine.ask(1, SUMMARY), engine.ask(1, LADDER)]);
    expect(summary[0]?.offers).toBeGreaterThan(0);
    expect(ladders[0]?.length).toBeGreaterThan(0);
  });

  it('keeps one of a kind in flight; those given up are never sent', async () => {
    const { engine, workers } = await opened();
    const sent = () => workers.engines[0]?.received.filter(({ call }) => call === 'ask').length;
    const controllers = Array.from({ length: 5 }, () => new AbortController());
    const calls = controllers.map(({ signal }) => engine.ask(1, SUMMARY, signal));
    const settled = Promise.allSettled(calls);
    await Promise.resolve();
    expect(sent()).toBe(1);
    for (const controller of controllers.slice(1, 4)) controller.abort();
    const results = await settled;
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(sent()).toBe(2);
  });

  it('rejects at once when the one in flight is given up, and goes on', async () => {
    const { engine, workers } = await opened();
    const controller = new AbortController();
    const first = engine.ask(1, SUMMARY, controller.signal);
    const second = engine.ask(1, SUMMARY);
    await Promise.resolve();
    controller.abort();
    expect((await problemOf(first)).code).toBe('aborted');
    expect(await second).toHaveLength(1);
    expect(workers.engines[0]?.received.map(({ call }) => call)).toContain('cancel');
  });

  it('answers newer questions while the slow one goes on', async () => {
    const { engine } = await opened();
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const slow = engine.ask(1, DIFFERENCE).then(note('difference'));
    const quick = engine.ask(1, SUMMARY).then(note('summary'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['summary', 'difference']);
  });
});

describe('a worker that dies', () => {
  it('rejects everything that was asked, starts anew and asks to open again', async () => {
    const { engine, workers } = await opened();
    workers.deaf = true;
    const calls = [engine.ask(1, SUMMARY), engine.ask(1, LADDER)];
    await Promise.resolve();
    workers.engines[0]?.crash();
    for (const { code, remedy } of await Promise.all(calls.map(problemOf))) {
      expect(code).toBe('worker-failed');
      expect(remedy).toContain('Open the data set again');
    }
    workers.deaf = false;
    expect(workers.engines[0]?.terminated).toBe(true);
    expect((await problemOf(engine.ask(1, LADDER))).code).toBe('no-dataset');
    expect(workers.engines).toHaveLength(2);
    await engine.open(description, [], 2);
    expect(await engine.ask(2, SUMMARY)).toHaveLength(1);
  });

  it('is not started a third time before a data set was opened', async () => {
    const workers = new FakeWorkers(decodeAtOnce);
    const engine = createWorkerEngine(workers);
    workers.deaf = true;
    for (const _ of [1, 2]) {
      const call = problemOf(engine.ask(1, SUMMARY));
      await Promise.resolve();
      workers.engines.at(-1)?.crash();
      expect((await call).code).toBe('worker-failed');
    }
    const problem = await problemOf(engine.ask(1, SUMMARY));
    expect(problem).toMatchObject({ code: 'worker-failed' });
    expect(problem.remedy).toContain('Reload the page');
    expect(workers.engines).toHaveLength(2);
  });

  it('is stopped when it owes an answer for too long', async () => {
    const { engine, workers } = await opened();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    workers.deaf = true;
    const call = problemOf(engine.ask(1, SUMMARY));
    await Promise.resolve();
    vi.advanceTimersByTime(30_000);
    vi.advanceTimersByTime(1_000);
    expect((await call).code).toBe('worker-timeout');
    expect(workers.engines[0]?.terminated).toBe(true);
  });
});
