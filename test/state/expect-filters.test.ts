import { beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine';
import { setFilter } from '../../src/state/actions';
import { NO_CHOICES, useChoices } from '../../src/state/choices';
import { provideEngine } from '../../src/state/engine';
import { expectFilters } from '../../src/state/expect-filters';
import { queryClient } from '../../src/state/query-client';
import { useSession } from '../../src/state/session';
import { datasetOf } from '../views/support/datasets';

const dataset = datasetOf();
const unasked = () => Promise.reject(new Error('Nothing is opened here.'));
/** The work modes that were asked for, in order. */
let asked: (readonly string[])[] = [];
let waiting: (() => void)[] = [];

function answerAll(): void {
  for (const answer of waiting) answer();
  waiting = [];
}

const engine: Engine = {
  open: unasked,
  inspect: unasked,
  ask: async (_version, { ask }) => {
    asked.push(ask.selections[0]?.mode ?? []);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    // What an answer holds is not the matter here.
    return JSON.parse('[]');
  },
};

beforeEach(() => {
  queryClient.clear();
  provideEngine(engine);
  useSession.setState({ dataset });
  useChoices.setState({ ...NO_CHOICES, dataset: dataset.description.id }, true);
  answerAll();
  asked = [];
});

it('figures that were expected are not asked for again', async () => {
  const expecting = expectFilters({ mode: ['Remote'] });
  expect(asked).toEqual([['Remote']]);
  setFilter('mode', ['Remote']);
  answerAll();
  await expecting;
  expect(asked).toEqual([['Remote']]);
});

it('what is chosen is asked for, also where something else was expected', async () => {
  const expecting = expectFilters({ mode: ['Remote'] });
  setFilter('mode', ['Office']);
  expect(asked).toEqual([['Remote'], ['Office']]);
  answerAll();
  await expecting;
});

it('one question at a time is about what is only expected', async () => {
  const expecting = expectFilters({ mode: ['Remote'] });
  void expectFilters({ mode: ['Office'] });
  expect(asked).toEqual([['Remote']]);
  answerAll();
  await expecting;
  const later = expectFilters({ mode: ['Office'] });
  expect(asked).toEqual([['Remote'], ['Office']]);
  answerAll();
  await later;
});

it('nothing is expected of a view of other data', async () => {
  useChoices.setState({ dataset: 'another' });
  asked = [];
  await expectFilters({ mode: ['Remote'] });
  expect(asked).toEqual([]);
});
