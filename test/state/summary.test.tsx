import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine';
import { Problem } from '../../src/domain/problem';
import { setBudget, setFilter } from '../../src/state/actions';
import { useAnswer } from '../../src/state/answers';
import { NO_CHOICES, useChoices } from '../../src/state/choices';
import { useScope } from '../../src/state/dataset';
import { provideEngine } from '../../src/state/engine';
import { afterFigures } from '../../src/state/figures-first';
import { queryClient } from '../../src/state/query-client';
import { useSession } from '../../src/state/session';
import { useSummary } from '../../src/state/summary';
import { datasetOf } from '../views/support/datasets';

const unasked = () => Promise.reject(new Error('Nothing is opened here.'));
let heard: string[] = [];
let answer = () => {};

/** The summary is answered when the test says so, everything else at once. */
const engine: Engine = {
  open: unasked,
  inspect: unasked,
  ask: async (_version, { kind }, signal) => {
    if (signal?.aborted === true) throw new Problem('aborted', 'aborted', 'Nothing to do.');
    heard.push(`asked ${kind}`);
    if (kind === 'summary') {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      heard.push('figures');
    }
    // What an answer holds is not the matter here.
    return JSON.parse('[]');
  },
};

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

const dataset = datasetOf();

beforeEach(async () => {
  queryClient.clear();
  provideEngine(engine);
  useSession.setState({ dataset });
  useChoices.setState({ ...NO_CHOICES, dataset: dataset.description.id }, true);
  answer();
  await afterFigures();
  heard = [];
});

it('the figures are asked for in the moment of the choice, once', async () => {
  const { result } = renderHook(useSummary, { wrapper });
  act(() => answer());
  await waitFor(() => expect(result.current.status).toBe('ready'));
  heard = [];
  act(() => {
    setFilter('mode', ['Remote']);
    expect(heard).toEqual(['asked summary']);
  });
  expect(heard).toEqual(['asked summary']);
});

it('what else is shown is asked for when the figures are there', async () => {
  act(() => setFilter('mode', ['Office']));
  const { result } = renderHook(() => useAnswer('facets', useScope()), { wrapper });
  act(() => answer());
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', refreshing: false }));
  expect(heard).toEqual(['asked summary', 'figures', 'asked facets']);
});

it('a choice that moves no figures holds nothing up', async () => {
  act(() => setBudget(5000));
  const { result } = renderHook(() => useAnswer('facets', useScope()), { wrapper });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(heard).toEqual(['asked facets']);
});

it('an answer about other choices never passes for one about those of the moment', async () => {
  const seen: { readonly isAbout: boolean; readonly passes: boolean }[] = [];
  const usePanel = () => {
    const scope = useScope();
    const answered = useAnswer('facets', scope);
    if (answered.status === 'ready') {
      const isAbout = answered.ask.selections === scope.selections;
      seen.push({ isAbout, passes: !answered.refreshing });
    }
    return answered;
  };
  const { result } = renderHook(usePanel, { wrapper });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  act(() => setFilter('mode', ['Hybrid']));
  act(() => answer());
  await waitFor(() => expect(result.current).toMatchObject({ refreshing: false }));
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.filter(({ isAbout, passes }) => passes && !isAbout)).toEqual([]);
});

it('choices about a data set that is still being opened ask nothing', () => {
  act(() => useChoices.setState({ dataset: 'another' }));
  expect(heard).toEqual([]);
});
