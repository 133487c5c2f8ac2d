import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../src/domain/question';
import { createWorkerEngine } from '../../src/engine/client';
import { EVERYTHING } from './ask-engine';
import { description } from './descriptions';
import { FakeWorkers } from './fake-workers';
import { decodeAtOnce, opened, problemOf, SCOPE, SUMMARY } from './opened-client';

const LADDER = { kind: 'seniority', ask: SCOPE } as const;
const DIFFERENCE = {
  kind: 'difference',
  ask: { ...SCOPE, selections: [EVERYTHING, { ...EVERYTHING, country: ['land 0'] }], a: 0, b: 1 },
} as const;

afterEach(() => {
  vi.useRealTimers();
});

describe('asking', () => {
  it.each([
    ['no width', { bucket: Number.NaN }],
    ['no cohort', { selections: [] }],
    ['an inverted range', { selections: [{ ...EVERYTHING, salary: { from: 2, to: 1 } }] }],
    [
      'a month that does not exist',
      { selections: [{ ...EVERYTHING, period: { from: '2024-00', to: null } }] },
    ],
  ])('passes on the problem of a question and answers the next: %s', async (_, change) => {
    const { engine } = await opened();
    const bad = { kind: 'summary', ask: { ...SUMMARY.ask, ...change } } as const;
    expect((await problemOf(engine.ask(1, bad))).code).toBe('invalid-question');
    expect(await engine.ask(1, SUMMARY)).toHaveLength(1);
  });

  it.each(['mood', 'toString', '__proto__', ''])(
    'passes on the problem of a kind that does not exist and answers the next: "%s"',
    async (kind) => {
      const { engine } = await opened();
      const unknown: Question<'summary'> = JSON.parse(JSON.stringify({ ...SUMMARY, kind }));
      const problem = await problemOf(engine.ask(1, unknown));
      expect(problem).toMatchObject({ code: 'invalid-question', place: 'kind' });
      expect(problem.message).toContain(`"${kind}"`);
      expect(await engine.ask(1, SUMMARY)).toHaveLength(1);
    },
  );

  it('refuses what cannot be sent, and owes no answer to it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { engine, workers } = await opened();
    const ask = Object.assign({ ...SUMMARY.ask }, { listen: () => {} });
    expect((await problemOf(engine.ask(1, { kind: 'summary', ask }))).code).toBe('worker-failed');
    // From an opening on, the answer to every call that waits is overdue.
    await engine.open(description, [], 2);
    vi.advanceTimersByTime(60_000);
    expect(await engine.ask(2, SUMMARY)).toHaveLength(1);
    expect(workers.engines).toHaveLength(1);
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

  it('answers what the cards ask first, then filters and histogram, then the rest', async () => {
    const { engine } = await opened();
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const ladder = engine.ask(1, LADDER).then(note('seniority'));
    const facets = engine.ask(1, { kind: 'facets', ask: SCOPE }).then(note('facets'));
    const summary = engine.ask(1, SUMMARY).then(note('summary'));
    await Promise.all([ladder, facets, summary]);
    expect(order).toEqual(['summary', 'facets', 'seniority']);
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
