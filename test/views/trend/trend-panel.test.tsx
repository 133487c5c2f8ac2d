import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DifferenceAnswer } from '../../../src/domain/answer';
import { NO_FILTERS } from '../../../src/domain/filters';
import { Problem } from '../../../src/domain/problem';
import { TrendPanel } from '../../../src/views/trend/trend-panel';
import { datasetOf } from '../support/datasets';
import { relaxationOf } from '../support/facets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';
import { pointsFrom, technologyCohort } from './trends';

const COHORTS = [technologyCohort(0, 'Python'), technologyCohort(1, 'Django')];
const ROSE: DifferenceAnswer = {
  raw: { difference: 420, interval: { lower: 100, upper: 700 }, verdict: 'a-higher' },
  standardised: { difference: null, interval: null, verdict: 'unknown' },
  levels: [],
  resamples: 1000,
};

const REPLIES: Replies = {
  trend: ({ selections, step }) =>
    selections.map((_, index) =>
      pointsFrom('2024-01', step === 'month' ? 1 : 3, [
        [7000 + 1000 * index, 40],
        [7100 + 1000 * index, 7],
        [7200 + 1000 * index, 40],
      ]),
    ),
  summary: ({ selections }) => selections.map(() => summaryOf(7000, 200)),
  difference: () => ROSE,
};

function show(replies: Replies = {}) {
  return showPanel(<TrendPanel />, {
    choices: {
      cohorts: COHORTS,
      filters: { ...NO_FILTERS, period: { from: '2024-01', to: '2024-12' } },
    },
    replies: { ...REPLIES, ...replies },
  });
}

const region = () => screen.getByRole('region', { name: 'Trend' });
const words = () => region().textContent?.replace(/\u00a0/g, ' ');

describe('the trend', () => {
  test('asks for all months and compares the last two years of each cohort', async () => {
    const { asked } = show();
    await waitFor(() =>
      expect(words()).toMatch(/Python rose 6 % \(\+\$420\) from 2023 to 2024, Django rose 6 %/),
    );
    const trend = asked.find(({ kind }) => kind === 'trend')?.ask;
    expect(trend).toMatchObject({
      step: 'month',
      selections: [{ period: null }, { period: null }],
    });
    const [first] = asked.filter(({ kind }) => kind === 'difference');
    expect(first?.ask).toMatchObject({
      a: 0,
      b: 1,
      selections: [
        { allOf: ['Python'], period: { from: '2024-01', to: '2024-12' } },
        { allOf: ['Python'], period: { from: '2023-01', to: '2023-12' } },
      ],
    });
  });

  test('changes its step', async () => {
    const { user, asked } = show();
    await screen.findByRole('application', { name: /^Median by month/ });
    await user.click(screen.getByRole('radio', { name: 'Quarter' }));
    expect(await screen.findByRole('application', { name: /^Median by quarter/ })).toBeTruthy();
    expect(asked.filter(({ kind }) => kind === 'trend')).toHaveLength(2);
  });

  test('reads one step at a time by keys, always in the same place', async () => {
    const { user } = show();
    const chart = await screen.findByRole('application');
    chart.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(words()).toMatch(
        /Jan 2024Python \$7,000, P25–P75 \$5.6k–8.4k, 80 offers of 40 candidates/,
      ),
    );
    await user.keyboard('{End}{ArrowLeft}');
    await waitFor(() => expect(words()).toMatch(/Feb 2024Python ~\$7,100.*rough/));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(words()).toMatch(/Point at a step/));
  });

  test('reads the step under the pointer', async () => {
    show();
    const chart = await screen.findByRole('application');
    fireEvent.pointerMove(chart, { clientX: 100 });
    await waitFor(() => expect(words()).toMatch(/Jan 2024/));
  });

  test('gives the same numbers as a table', async () => {
    const { user } = show();
    await screen.findByRole('application');
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: /by month/ });
    const march = within(table).getByRole('row', { name: /^March 2024/ });
    expect(
      within(march)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['$7,200', '$5,760', '$8,640', '80', '40', '$8,200', '$6,560', '$9,840', '80', '40']);
  });

  test('is gone where the data have no dates', () => {
    const { asked } = showPanel(<TrendPanel />, {
      dataset: datasetOf({ months: null }),
      replies: {},
    });
    expect(screen.queryByRole('region')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('its states', () => {
  test('it has its heading and its controls while it loads', () => {
    show({ trend: never });
    expect(region()).toBeTruthy();
    expect(screen.getByText('Loading')).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: 'Step' })).toBeTruthy();
  });

  test('too few in every month says so and offers quarters', async () => {
    const { user } = show({
      trend: ({ selections, step }) =>
        selections.map(() => pointsFrom('2024-01', 3, [[7000, step === 'month' ? 3 : 40]])),
    });
    await waitFor(() => expect(words()).toMatch(/Not shown: too few candidates in every month/));
    await user.click(screen.getByRole('button', { name: 'Show quarters' }));
    expect(await screen.findByRole('application')).toBeTruthy();
  });

  test('no match names the filter', async () => {
    show({
      trend: ({ selections }) => selections.map(() => pointsFrom('2024-01', 1, [[0, 0]])),
      relaxation: () => relaxationOf({}),
    });
    await waitFor(() => expect(words()).toMatch(/No offer matches in any month/));
    await waitFor(() => expect(words()).toMatch(/Nothing matches in any month/));
    expect(screen.getByRole('button', { name: 'Reset filters' })).toBeTruthy();
  });

  test('a failure can be tried again', async () => {
    let fails = true;
    const { user } = show({
      trend: () => {
        if (fails) throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
        return [pointsFrom('2024-01', 1, [[7000, 40]])];
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The engine stopped.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('application')).toBeTruthy();
  });
});
