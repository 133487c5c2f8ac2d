import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { Problem } from '../../../src/domain/problem';
import { type Choices, useChoices } from '../../../src/state/choices';
import { ComparisonPanel } from '../../../src/views/comparison/comparison-panel';
import { datasetOf } from '../support/datasets';
import { facetsOf, relaxationOf } from '../support/facets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';
import { COMPARISON, DIFFERENCE, technologyCohort } from './comparisons';

const PYTHON = technologyCohort(0, 'Python');
const DJANGO = technologyCohort(1, 'Django');
const GO = technologyCohort(2, 'Go');
const REPLIES: Replies = {
  comparison: () => COMPARISON,
  difference: () => DIFFERENCE,
  summary: ({ selections }) => selections.map(() => summaryOf(7707, 274, 571)),
};

function show(
  cohorts: readonly Cohort[] = [PYTHON, DJANGO],
  replies: Replies = {},
  choices: Partial<Choices> = {},
) {
  return showPanel(<ComparisonPanel />, {
    choices: { cohorts, ...choices },
    replies: { ...REPLIES, ...replies },
  });
}

const region = () => screen.getByRole('region', { name: 'Comparison' });
const words = () => region().textContent?.replace(/\u00a0/g, ' ');

describe('two cohorts', () => {
  test('are compared later against first, with a finding, chance, overlap and coverage', async () => {
    const { asked } = show();
    await waitFor(() =>
      expect(words()).toMatch(/By level, only Senior \(\+\$750\) differs clearly\./),
    );
    await waitFor(() =>
      expect(words()).toMatch(/A random Django offer beats a random Python offer 57 times in 100/),
    );
    await waitFor(() =>
      expect(words()).toMatch(/94 % of Django candidates are also in Python: 101 of 107\./),
    );
    await waitFor(() => expect(words()).toMatch(/covers 96 % of the offers/));
    const pairs = asked.filter(({ ask }) => 'a' in ask);
    expect(pairs).toMatchObject([
      { kind: 'comparison', ask: { a: 1, b: 0 } },
      { kind: 'difference', ask: { a: 1, b: 0 } },
    ]);
  });

  test('of few people without levels have no interval, which is not called unclear', async () => {
    const dataset = datasetOf();
    showPanel(<ComparisonPanel />, {
      dataset: datasetOf({ options: { ...dataset.options, seniority: [] } }),
      choices: { cohorts: [PYTHON, DJANGO] },
      replies: {
        ...REPLIES,
        difference: () => ({
          ...DIFFERENCE,
          raw: { difference: 813, interval: null, verdict: 'unknown' },
        }),
      },
    });
    await waitFor(() => expect(words()).toMatch(/Too few candidates for an interval\./));
    expect(words()).not.toMatch(/within reach/);
  });

  test('have a plot whose words tell every row', async () => {
    show();
    await waitFor(() =>
      expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
        'All, as offered +$813, +$182 to +$1,400, clearly higher; All, equal seniority +$500, −$10 to +$970, no clear difference; Junior',
      ),
    );
  });

  test('keep their rows while the intervals are on their way', async () => {
    show(undefined, { difference: never });
    const plot = await screen.findByRole('img', { name: /All, as offered being worked out/ });
    expect(plot.textContent).toContain('Expert');
    expect(screen.getByText('The intervals are being worked out.')).toBeTruthy();
    await waitFor(() => expect(words()).toMatch(/57 times in 100/));
  });

  test('show the same numbers as a table', async () => {
    const { user } = show();
    await waitFor(() => expect(words()).toMatch(/only Senior/));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Django minus Python, 95 % interval' });
    const senior = within(table).getByRole('row', { name: /^Senior/ });
    expect(
      within(senior)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['+$750', '+$100', '+$1,300', 'clearly higher']);
  });

  test('are parted in one click, with a way back', async () => {
    const { user } = show();
    await user.click(
      await screen.findByRole('button', { name: 'Compare with Python without Django' }),
    );
    expect(useChoices.getState().cohorts).toEqual([{ ...PYTHON, noneOf: ['Django'] }, DJANGO]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().cohorts).toEqual([PYTHON, DJANGO]);
  });

  test('say that they are nested', async () => {
    show(undefined, {
      comparison: () => ({
        ...COMPARISON,
        overlap: { candidatesOfA: 107, candidatesOfB: 274, both: 107 },
        nesting: 'a-in-b',
      }),
    });
    await waitFor(() =>
      expect(words()).toMatch(
        /All 107 Django candidates are also in Python: the groups are nested/,
      ),
    );
  });
});

describe('more cohorts and fewer', () => {
  test('of three any pair can be chosen', async () => {
    const { user, asked } = show([PYTHON, DJANGO, GO]);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Compare' }),
      'Go with Django',
    );
    await screen.findByText('Go minus Django, 95 % interval');
    expect(asked.findLast(({ kind }) => kind === 'difference')).toMatchObject({
      ask: { a: 2, b: 1 },
    });
  });

  test('one is offered its natural counterpart', async () => {
    const skill = [
      { value: 'Python', offers: [571, 571] },
      { value: 'Django', offers: [241, 230] },
    ];
    const { user } = show([PYTHON], { facets: () => facetsOf({ skill }) });
    await user.click(
      await screen.findByRole('button', { name: 'Compare with Back-End Web + Django' }),
    );
    expect(useChoices.getState().cohorts[1]).toMatchObject({
      slot: 1,
      specialization: ['Back-End Web'],
      allOf: ['Django'],
    });
    await screen.findByText('Django minus Python, 95 % interval');
  });
});

describe('its states', () => {
  test('it has its heading while it loads', () => {
    show(undefined, { comparison: never });
    expect(region()).toBeTruthy();
    expect(screen.getByText('Loading')).toBeTruthy();
  });

  test('small groups have no chance and no medians, and say so', async () => {
    show(undefined, {
      comparison: () => ({
        ...COMPARISON,
        medianDifference: null,
        levels: [],
        standardised: null,
        superiority: null,
      }),
      difference: never,
    });
    await waitFor(() => expect(words()).toMatch(/Too few candidates to compare the medians\./));
    await waitFor(() => expect(words()).toMatch(/Not shown for groups this small\./));
    await waitFor(() => expect(words()).toMatch(/no level is shown for both/));
  });

  test('a side without offers names the filter that is the reason', async () => {
    const { user } = show(
      undefined,
      {
        comparison: () => ({
          ...COMPARISON,
          medianDifference: null,
          superiority: null,
          overlap: { candidatesOfA: 0, candidatesOfB: 274, both: 0 },
        }),
        relaxation: () => relaxationOf({ mode: [900, 28], country: [900, 0] }),
      },
      { filters: { ...NO_FILTERS, mode: ['Flexible'], country: ['Poland'] } },
    );
    await waitFor(() => expect(words()).toMatch(/No offer matches for Django/));
    await waitFor(() => expect(words()).toMatch(/there would be 28 offers/));
    await user.click(screen.getByRole('button', { name: 'Remove “Flexible”' }));
    expect(useChoices.getState().filters).toMatchObject({ mode: [], country: ['Poland'] });
  });

  test('a failure can be tried again', async () => {
    let fails = true;
    const { user } = show(undefined, {
      comparison: () => {
        if (fails) throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
        return COMPARISON;
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The engine stopped.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(words()).toMatch(/57 times in 100/));
  });

  test('failed intervals leave what is known', async () => {
    show(undefined, {
      difference: () => {
        throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
      },
    });
    await waitFor(() => expect(words()).toMatch(/No intervals\. The engine stopped\./));
    await waitFor(() => expect(words()).toMatch(/The intervals could not be worked out\./));
    await waitFor(() => expect(words()).toMatch(/57 times in 100/));
  });
});
