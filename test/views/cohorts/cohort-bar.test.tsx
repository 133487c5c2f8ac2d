import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { useChoices } from '../../../src/state/choices';
import { CohortBar } from '../../../src/views/cohorts/cohort-bar';
import { facetsOf } from '../support/facets';
import { showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';

const python = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const django = { ...wholeCohort(1), specialization: ['Back-End Web'], allOf: ['Django'] };
const replies = {
  facets: () =>
    facetsOf({
      specialization: [{ value: 'Back-End Web', offers: [571, 571] }],
      skill: [
        { value: 'Python', offers: [571, 571] },
        { value: 'Flask', offers: [150, 140] },
        { value: 'Django', offers: [241, 230] },
        { value: 'Docker', offers: [700, 300] },
      ],
    }),
  summary: () => [summaryOf(7707, 274, 571), summaryOf(8520, 107, 241)],
};
const cohorts = () => useChoices.getState().cohorts;

describe('the cohort bar', () => {
  it('adds the natural counterpart, with a way back', async () => {
    const { user } = showPanel(<CohortBar />, { choices: { cohorts: [python] }, replies });
    await screen.findByTitle('Adds Back-End Web + Django');
    await user.click(screen.getByRole('button', { name: 'Add cohort' }));
    expect(cohorts().map(({ slot, allOf }) => [slot, allOf])).toEqual([
      [0, ['Python']],
      [1, ['Django']],
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(cohorts()).toEqual([python]);
  });

  it('removes without a question, keeps the colours, and undoes', async () => {
    const { user } = showPanel(<CohortBar />, { choices: { cohorts: [python, django] }, replies });
    await user.click(screen.getByRole('button', { name: 'Remove Back-End Web + Python' }));
    expect(cohorts()).toEqual([django]);
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(cohorts()).toEqual([python, django]);
  });

  it('duplicates and swaps', async () => {
    const { user } = showPanel(<CohortBar />, { choices: { cohorts: [python, django] }, replies });
    await user.click(screen.getByRole('button', { name: 'Swap the cohorts' }));
    expect(cohorts()).toEqual([django, python]);
    await user.click(screen.getByRole('button', { name: 'Duplicate Back-End Web + Python' }));
    expect(cohorts().map(({ slot }) => slot)).toEqual([1, 0, 2]);
  });

  it('offers no fifth cohort', () => {
    const four = [python, django, wholeCohort(2), wholeCohort(3)];
    showPanel(<CohortBar />, { choices: { cohorts: four }, replies });
    expect(screen.queryByRole('button', { name: 'Add cohort' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Duplicate/ })).toBeNull();
  });
});

describe('the editor of a cohort', () => {
  async function editor(name: string) {
    const page = showPanel(<CohortBar />, { choices: { cohorts: [python, django] }, replies });
    await page.user.click(screen.getByRole('button', { name: `Edit ${name}` }));
    await screen.findByRole('combobox', { name: 'Without' });
    return { ...page, dialog: screen.getByRole('dialog') };
  }

  it('leaves out a technology that is found by search', async () => {
    const { user } = await editor('Back-End Web + Python');
    await user.type(screen.getByRole('combobox', { name: 'Without' }), 'djan');
    await user.click(await screen.findByRole('option', { name: /Django/ }));
    expect(cohorts()[0]).toMatchObject({ allOf: ['Python'], noneOf: ['Django'] });
  });

  it('shows what a technology would give beside it', async () => {
    const { user } = await editor('Back-End Web + Python');
    await user.click(screen.getByRole('combobox', { name: 'All of' }));
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toContain('Docker700');
  });

  it('overrides a shared filter, and shares it again', async () => {
    const { user } = await editor('Back-End Web + Django');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Override a shared filter' }),
      'Years of experience',
    );
    await user.type(screen.getByRole('textbox', { name: 'Years from' }), '5{Enter}');
    expect(cohorts()[1]?.overrides).toEqual({ years: { from: 5, to: null } });
    await user.click(screen.getByRole('button', { name: 'Share Years of experience again' }));
    expect(cohorts()[1]?.overrides).toEqual({});
  });

  it('names the cohort, counts it, and puts it in focus', async () => {
    const { user, dialog } = await editor('Back-End Web + Django');
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Ours');
    expect(cohorts()[1]?.label).toBe('Ours');
    expect(await within(dialog).findByText('241 offers, 107 candidates')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Put in focus' }));
    expect(useChoices.getState().focus).toBe(1);
    const earlier = within(dialog).getByRole('button', { name: 'Move earlier' });
    await user.click(earlier);
    expect(cohorts().map(({ slot }) => slot)).toEqual([1, 0]);
    // At the end of the way the keyboard keeps its place.
    expect(document.activeElement).toBe(earlier);
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Enter}');
    expect(cohorts().map(({ slot }) => slot)).toEqual([1, 0]);
  });
});
