import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { HistogramAnswer } from '../../../src/domain/answer';
import { NO_FILTERS } from '../../../src/domain/filters';
import { Problem } from '../../../src/domain/problem';
import type { Choices } from '../../../src/state/choices';
import { useChoices } from '../../../src/state/choices';
import { HistogramPanel } from '../../../src/views/histogram/histogram-panel';
import { relaxationOf } from '../support/facets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';
import { answerOf, COHORTS, DJANGO, EMPTY, HIDDEN, PYTHON } from './histograms';

function show(answer: HistogramAnswer, choices: Partial<Choices> = {}, replies: Replies = {}) {
  return showPanel(<HistogramPanel />, {
    choices: { cohorts: COHORTS, ...choices },
    replies: {
      histogram: () => answer,
      summary: () => [summaryOf(5600, 170, 340), summaryOf(6100, 60, 120)],
      difference: never,
      ...replies,
    },
  });
}

const chart = () => screen.findByRole('application', { name: /^Offers by salary/ });
const lineOf = (term: string | RegExp) => screen.getByText(term, { selector: 'dt' }).nextSibling;

describe('the chart', () => {
  test('is read bucket by bucket with the arrow keys, in a fixed place', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    (await chart()).focus();
    expect(lineOf('Bucket')?.textContent).toContain('arrow keys');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(lineOf('>= $5,500 and < $6,000')?.textContent).toBe(
      ' Python 100 offers, 29.4\u00a0% Django 20 offers, 16.7\u00a0%',
    );
    await user.keyboard('{End}');
    expect(lineOf('$6,500 and above')).toBeTruthy();
    await user.keyboard('{Home}');
    expect(lineOf('>= $4,000 and < $4,500')?.textContent).toContain('Python below $4,500: 20');
    await user.keyboard('{Escape}');
    expect(lineOf('Bucket')).toBeTruthy();
  });

  test('shows its numbers as a table', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    await chart();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Offers by salary in buckets of $500' });
    const row = within(table).getByRole('row', { name: />= \$5,500/ });
    expect(row.textContent).toBe('>= $5,500 and < $6,00010029.4\u00a0%2016.7\u00a0%');
  });

  test('counts offers instead of shares when told', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    await user.click(await screen.findByRole('radio', { name: 'Offers' }));
    expect(useChoices.getState().share).toBe(false);
    expect(within(await chart()).getByText('100')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '% of cohort' }));
    expect(useChoices.getState().share).toBeNull();
  });

  test('mirrored, has its values on both sides of the axis', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    expect(within(await chart()).getAllByText('20 %')).toHaveLength(1);
    await user.click(await screen.findByRole('radio', { name: 'Mirrored' }));
    expect(within(await chart()).getAllByText('20 %')).toHaveLength(2);
  });

  test('three cohorts have a chart each', async () => {
    const third = { ...COHORTS[0], slot: 2 as const, allOf: ['Go'] };
    const [first, second] = COHORTS;
    if (first === undefined || second === undefined) throw new Error('Two cohorts are needed.');
    show(answerOf(PYTHON, DJANGO, PYTHON), { cohorts: [first, second, { ...first, ...third }] });
    await screen.findByRole('application', { name: /Go/ });
    const charts = screen.getAllByRole('application');
    expect(charts.map((one) => one.getAttribute('aria-label'))).toEqual([
      expect.stringContaining('Python'),
      expect.stringContaining('Django'),
      expect.stringContaining('Go'),
    ]);
  });

  test('buckets are asked for in the width that was chosen', async () => {
    const { user, asked } = show(answerOf(PYTHON, DJANGO));
    await user.selectOptions(await screen.findByRole('combobox', { name: /Bucket/ }), '1000');
    expect(asked.findLast(({ kind }) => kind === 'histogram')?.ask).toMatchObject({ bucket: 1000 });
  });
});

describe('a range', () => {
  const slide = (name: string, value: number) =>
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });

  test('reads, and becomes a filter only when asked', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    await chart();
    slide('Selection from', 3);
    slide('Selection to', 5);
    expect(lineOf('$5,500 to $6,500')?.textContent).toContain('Python 160 offers, 47.1\u00a0%');
    expect(useChoices.getState().filters.salary).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Use as a filter' }));
    expect(useChoices.getState().filters.salary).toEqual({ from: 5500, to: 6500 });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().filters.salary).toBeNull();
  });

  test('is open where it takes in what is pooled', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO));
    await chart();
    slide('Selection from', 4);
    await user.click(screen.getByRole('button', { name: 'Use as a filter' }));
    expect(useChoices.getState().filters.salary).toEqual({ from: 6000, to: null });
  });

  test('is dragged over the columns', async () => {
    show(answerOf(PYTHON, DJANGO));
    const frame = (await chart()).closest('[data-pointer]');
    if (frame === null) throw new Error('The chart has no frame.');
    const at = (column: number) => 44 + ((column + 0.5) * (720 - 56)) / 6;
    fireEvent.pointerDown(frame, { clientX: at(1), button: 0 });
    fireEvent.pointerMove(frame, { clientX: at(3), button: 0 });
    fireEvent.pointerUp(frame);
    fireEvent.pointerMove(frame, { clientX: at(5) });
    expect(lineOf('$4,500 to $6,000')).toBeTruthy();
    expect(lineOf('$6,500 and above')).toBeTruthy();
  });

  test('an active filter is named and removed', async () => {
    const filters = { ...NO_FILTERS, salary: { from: 5500, to: 6500 } };
    const { user, asked } = show(answerOf(PYTHON, DJANGO), { filters });
    await chart();
    expect(lineOf('Filter: $5,500 to $6,500')?.textContent).toContain('Python 160 offers');
    expect(asked[0]?.ask.selections[0]?.salary).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Remove the salary filter' }));
    expect(useChoices.getState().filters.salary).toBeNull();
  });
});

describe('the budget', () => {
  test('is typed and told both ways for every cohort', async () => {
    const reach = () => [
      { share: 0.24, added: 0.06 },
      { share: null, added: null },
    ];
    const { user, asked } = show(answerOf(PYTHON, DJANGO), {}, { reach });
    await user.type(await screen.findByRole('textbox', { name: 'Budget $' }), '5,500{Enter}');
    expect(await screen.findByText('Budget', { selector: 'dt' })).toBeTruthy();
    expect(lineOf('Budget')?.textContent).toContain(
      'At $5,500 you reach 24\u00a0% of Python offers; +$500 adds 6\u00a0%; half at $5,600. Asking $5,500 is the 24th percentile.',
    );
    expect(lineOf('Budget')?.textContent).toContain('Django: no reach is shown');
    expect(asked.find(({ kind }) => kind === 'reach')?.ask).toMatchObject({
      budget: 5500,
      step: 500,
    });
    expect(within(await chart()).getByText('Budget $5,500')).toBeTruthy();
  });

  const reach = () => [
    { share: 0.5, added: 0.06 },
    { share: 0.4, added: 0.05 },
  ];

  test('that reaches half is said without one, and is a click away', async () => {
    const { user } = show(answerOf(PYTHON, DJANGO), {}, { reach });
    await chart();
    expect(lineOf('Budget')?.textContent).toContain('$5,600 reaches half of the Python offers');
    await user.click(screen.getByRole('button', { name: 'Set a budget' }));
    expect(useChoices.getState().budget).toBe(5600);
    expect(within(await chart()).getByText('Budget $5,600')).toBeTruthy();
  });

  test('is dragged by its line to a round amount, and selects no range', async () => {
    show(answerOf(PYTHON, DJANGO), { budget: 5500 }, { reach });
    await chart();
    const handle = screen.getByTitle('Budget $5,500: drag to change it');
    const perColumn = (720 - 56) / 6;
    fireEvent.pointerDown(handle, { clientX: 300, button: 0 });
    fireEvent.pointerMove(handle, { clientX: 300 + 0.98 * perColumn });
    expect(useChoices.getState().budget).toBe(6000);
    fireEvent.pointerMove(handle, { clientX: 5000 });
    expect(useChoices.getState().budget).toBe(7000);
    fireEvent.pointerUp(handle);
    fireEvent.pointerMove(handle, { clientX: 300 });
    expect(useChoices.getState().budget).toBe(7000);
    expect(lineOf('Range')?.textContent).toContain('Drag over the columns');
  });
});

describe('implausible amounts', () => {
  const answer = answerOf({ ...PYTHON, implausible: 2 });

  test('are pointed out and excluded with one click', async () => {
    const { user } = show(answer, { cohorts: COHORTS.slice(0, 1) });
    expect(await screen.findByText(/2 offers below \$150 or from \$400,000 on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Exclude them' }));
    expect(useChoices.getState().filters.salary).toEqual({ from: 150, to: 400_000 });
    expect(screen.queryByText(/Implausible:/)).toBeNull();
  });
});

describe('states', () => {
  test('loading has no chart and no figures', () => {
    show(answerOf(PYTHON, DJANGO), {}, { histogram: never });
    expect(screen.getByText('Loading')).toBeTruthy();
    expect(screen.queryByRole('application')).toBeNull();
  });

  test('failed says what to do and tries again', async () => {
    let isBroken = true;
    const histogram = () => {
      if (isBroken) throw new Problem('worker-failed', 'It stopped.', 'Try again.', null);
      return answerOf(PYTHON, DJANGO);
    };
    const { user } = show(answerOf(PYTHON), {}, { histogram });
    expect((await screen.findByRole('alert')).textContent).toContain('It stopped.');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await chart()).toBeTruthy();
  });

  test('no match names the filter to relax and frees it with one click', async () => {
    const filters = { ...NO_FILTERS, mode: ['Remote'], seniority: ['Junior'] };
    const relaxation = () => relaxationOf({ mode: [0, 28], seniority: [3, 0] });
    const { user } = show(answerOf(EMPTY, EMPTY), { filters }, { relaxation });
    expect(await screen.findByText('No offer matches')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Remove “Remote”' }));
    expect(useChoices.getState().filters).toEqual({ ...filters, mode: [] });
  });

  test('hidden says why, with the numbers of candidates', async () => {
    show(answerOf(HIDDEN), { cohorts: COHORTS.slice(0, 1) });
    expect(await screen.findByText('Not shown: fewer than 10 candidates')).toBeTruthy();
    expect(screen.getByText(/7 candidates/)).toBeTruthy();
  });

  test('one hidden cohort leaves the other', async () => {
    show(answerOf(PYTHON, HIDDEN));
    expect(await chart()).toBeTruthy();
    expect(screen.getByText(/not shown: fewer than 10 candidates/)).toBeTruthy();
  });
});
