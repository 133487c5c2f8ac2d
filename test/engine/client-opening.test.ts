import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Inspection } from '../../src/domain/inspection';
import { Problem } from '../../src/domain/problem';
import { createWorkerEngine } from '../../src/engine/client';
import { description } from './descriptions';
import { type Decode, FakeWorkers } from './fake-workers';
import { decodeAtOnce, opened, problemOf, SUMMARY } from './opened-client';

const never: Decode = () => undefined;

afterEach(() => {
  vi.useRealTimers();
});

describe('starting', () => {
  it('begins with the engine and a decoder, before there are bytes', async () => {
    const { engine, workers } = await opened();
    expect([workers.engines.length, workers.decoders.length]).toEqual([1, 1]);
    await engine.open(description, [], 2);
    expect([workers.engines.length, workers.decoders.length]).toEqual([1, 2]);
  });

  it('takes another decoder where the first one died while it waited', async () => {
    const workers = new FakeWorkers(decodeAtOnce);
    const engine = createWorkerEngine(workers);
    workers.decoders[0]?.crash();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await engine.open(description, [], 1)).toMatchObject({ version: 1 });
    expect(workers.decoders).toHaveLength(2);
  });

  it('says why there is no worker only to who needs it', async () => {
    const none = () => {
      throw new DOMException('not from here', 'SecurityError');
    };
    const engine = createWorkerEngine({ engine: none, decoder: none });
    expect((await problemOf(engine.open(description, [], 1))).message).toContain('not from here');
    expect((await problemOf(engine.inspect([], null))).message).toContain('not from here');
  });
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
      smallGroups: 'withheld',
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
    expect(workers.decoders.map(({ terminated }) => terminated)).toEqual([true]);
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
