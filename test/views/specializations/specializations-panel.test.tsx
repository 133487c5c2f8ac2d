import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type Slot, wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { Problem } from '../../../src/domain/problem';
import type { Choices } from '../../../src/state/choices';
import { useChoices } from '../../../src/state/choices';
import { SpecializationsPanel } from '../../../src/views/specializations/specializations-panel';
import { datasetOf } from '../support/datasets';
import { relaxationOf } from '../support/facets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { MARKET } from './market';

const PYTHON = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const DATASET = datasetOf({
  options: {
    ...datasetOf().options,
    specialization: ['Back-End Web', 'Data Engineering', 'Embedded', 'Sales'],
  },
});

function show(replies: Replies = { specializations: () => MARKET }, choices?: Partial<Choices>) {
  return showPanel(<SpecializationsPanel />, {
    dataset: DATASET,
    choices: { cohorts: [PYTHON], ...choices },
    replies,
  });
}

const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the table', () => {
  test('shows every specialization, highest median first, with its finding', async () => {
    show();
    await screen.findByRole('table');
    expect(rowNames()).toEqual(['Data Engineering', 'Embedded', 'Back-End Web']);
    expect(screen.getByText(/With Python, Data Engineering has the highest median/)).toBeTruthy();
  });

  test('asks for the focused cohort alone', async () => {
    const { asked } = show(undefined, {
      cohorts: [wholeCohort(0), { ...PYTHON, slot: 2 }],
      focus: 2,
    });
    await screen.findByRole('table');
    expect(asked).toMatchObject([
      { kind: 'specializations', ask: { selections: [{ allOf: ['Python'] }] } },
    ]);
  });

  test('says what a hidden cell hides and what is empty', async () => {
    show();
    await screen.findByRole('table');
    const embedded = screen.getByRole('row', { name: /^Embedded/ });
    expect(within(embedded).getByText('Not shown: fewer than 5 candidates (2)')).toBeTruthy();
    expect(within(embedded).getByText('No offers')).toBeTruthy();
    expect(screen.getByText('No offers: Sales.')).toBeTruthy();
  });

  test('sorts by the column that is clicked and says so', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Middle' }));
    expect(rowNames()[0]).toBe('Embedded');
    const head = screen.getByRole('columnheader', { name: 'Middle' });
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(
      screen.getByText(
        'With Python, Data Engineering pays Middles best: $6,700 (rough figures aside).',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Middle' }));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(rowNames()[0]).toBe('Back-End Web');
  });

  test('is one tab stop whose arrows pass hidden cells', async () => {
    const { user } = show();
    const cell = await screen.findByRole('button', { name: '$8,150, 76 candidates' });
    cell.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('$8,000');
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toContain('roughly $7,900');
  });

  test('gives the exact numbers as a table', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Median by specialization and level' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 5 + 5 + 4);
    expect(within(table).getByText('$8,150')).toBeTruthy();
  });
});

describe('a click on a cell', () => {
  test('makes a cohort of it, with a way back', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: '$6,700, 26 candidates' }));
    expect(useChoices.getState().cohorts[1]).toMatchObject({
      slot: 1,
      specialization: ['Data Engineering'],
      allOf: ['Python'],
      overrides: { seniority: ['Middle'] },
    });
    expect(screen.getByRole('status').textContent).toContain(
      'Added Data Engineering + Python, Middle to the comparison.',
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().cohorts).toEqual([PYTHON]);
  });

  test('replaces nothing where four are compared', async () => {
    const slots: readonly Slot[] = [0, 1, 2, 3];
    const cohorts = slots.map((slot) => ({ ...PYTHON, slot }));
    const { user } = show(undefined, { cohorts });
    await user.click(await screen.findByRole('button', { name: '$6,700, 26 candidates' }));
    expect(useChoices.getState().cohorts).toBe(cohorts);
    expect(screen.getByRole('status').textContent).toContain('four cohorts are compared already');
  });

  test('does not add what is compared already', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: '$7,200, 455 candidates' }));
    expect(useChoices.getState().cohorts).toEqual([PYTHON]);
    expect(screen.getByRole('status').textContent).toContain('is compared already');
  });
});

describe('the states', () => {
  test('while nothing is known the panel has its heading and says that it loads', () => {
    show({ specializations: never });
    expect(screen.getByRole('region', { name: 'Specializations by seniority' })).toBeTruthy();
    expect(screen.getByText('Loading')).toBeTruthy();
  });

  test('a failure says what to do and tries again', async () => {
    let fails = true;
    const { user } = show({
      specializations: () => {
        if (fails) throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
        return MARKET;
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The engine stopped.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  test('no match names the filter to relax and does it', async () => {
    const { user } = show(
      {
        specializations: () => [],
        relaxation: () => relaxationOf({ mode: [28] }),
      },
      { filters: { ...NO_FILTERS, mode: ['Flexible'] } },
    );
    expect(await screen.findByText(/there would be 28 offers/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove “Flexible”' }));
    expect(useChoices.getState().filters.mode).toEqual([]);
  });

  test('a data set without specializations has no such panel', () => {
    const options = { ...DATASET.options, specialization: [] };
    const { asked } = showPanel(<SpecializationsPanel />, {
      dataset: datasetOf({ options }),
      replies: {},
    });
    expect(screen.queryByRole('region')).toBeNull();
    expect(asked).toEqual([]);
  });
});
