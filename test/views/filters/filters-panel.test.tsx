import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { useChoices } from '../../../src/state/choices';
import { ActiveFilters } from '../../../src/views/filters/active-filters';
import { FilterSheet } from '../../../src/views/filters/filter-sheet';
import { FiltersPanel } from '../../../src/views/filters/filters-panel';
import { datasetOf } from '../support/datasets';
import { facetsOf } from '../support/facets';
import { never, showPanel } from '../support/show-panel';
import { summaryOf } from '../support/summaries';

const facets = facetsOf({
  seniority: [
    { value: 'Junior', offers: [53, 11] },
    { value: 'Middle', offers: [190, 76] },
    { value: 'Senior', offers: [0, 0] },
  ],
});
const replies = { facets: () => facets };
const year = { from: '2024-01', to: '2024-12' };
const filters = () => useChoices.getState().filters;
const choices = {
  cohorts: [
    { ...wholeCohort(0), allOf: ['Python'] },
    { ...wholeCohort(1), allOf: ['Django'] },
  ],
};

describe('the filters', () => {
  it('show what each option would give in each cohort', async () => {
    showPanel(<FiltersPanel />, { choices, replies });
    const group = screen.getByRole('group', { name: 'Seniority' });
    const junior = within(group).getByRole('checkbox', { name: 'Junior' });
    await within(group).findByText('190');
    expect(junior.getAttribute('aria-description')).toBe('Python 53, Django 11');
    expect(within(group).getByRole('checkbox', { name: 'Senior' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('name the cohorts that the counts are about until newer counts come', async () => {
    let asked = 0;
    const once = () => {
      asked += 1;
      return asked > 1 ? never() : facets;
    };
    showPanel(<FiltersPanel />, { choices, replies: { facets: once } });
    const junior = screen.getByRole('checkbox', { name: 'Junior' });
    await screen.findByText('190');
    act(() => useChoices.setState({ cohorts: choices.cohorts.slice(1), focus: 1 }));
    await waitFor(() => expect(asked).toBe(2));
    expect(junior.getAttribute('aria-description')).toBe('Python 53, Django 11');
  });

  it('are chosen, singled out, all taken and freed', async () => {
    const { user } = showPanel(<FiltersPanel />, { choices, replies });
    const country = screen.getByRole('group', { name: 'Country' });
    await user.click(within(country).getByRole('checkbox', { name: 'Germany' }));
    await user.click(within(country).getByRole('checkbox', { name: 'Ukraine' }));
    expect(filters().country).toEqual(['Ukraine', 'Germany']);
    await user.click(within(country).getByRole('button', { name: 'Only Poland', hidden: true }));
    expect(filters().country).toEqual(['Poland']);
    await user.click(within(country).getByRole('button', { name: 'All of Country' }));
    expect(filters().country).toHaveLength(8);
    await user.click(within(country).getByRole('button', { name: 'None of Country' }));
    expect(filters().country).toEqual([]);
  });

  it('have the figures asked for while the pointer or the focus is on an option', async () => {
    const { user, asked } = showPanel(<FiltersPanel />, {
      choices: { ...choices, dataset: 'sample' },
      replies: { ...replies, summary: () => [] },
    });
    const country = screen.getByRole('group', { name: 'Country' });
    const countriesAsked = () =>
      asked.flatMap(({ kind, ask }) => (kind === 'summary' ? [ask.selections[0]?.country] : []));
    await user.hover(within(country).getByRole('checkbox', { name: 'Germany' }));
    await waitFor(() => expect(countriesAsked().at(-1)).toEqual(['Germany']));
    act(() => within(country).getByRole('checkbox', { name: 'Poland' }).focus());
    await waitFor(() => expect(countriesAsked().at(-1)).toEqual(['Poland']));
    expect(filters().country).toEqual([]);
  });

  it('find a value of a long list by typing', async () => {
    const { user } = showPanel(<FiltersPanel />, { choices, replies });
    const country = screen.getByRole('group', { name: 'Country' });
    expect(within(country).queryByRole('checkbox', { name: 'Serbia' })).toBeNull();
    await user.type(within(country).getByRole('searchbox'), 'ser');
    expect(
      within(country)
        .getAllByRole('checkbox')
        .map((box) => box.ariaLabel),
    ).toEqual(['Serbia']);
  });

  it('take years and salary by typing', async () => {
    const { user } = showPanel(<FiltersPanel />, { choices, replies });
    await user.type(screen.getByRole('textbox', { name: 'Years from' }), '2{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Salary to under' }), '9k{Enter}');
    expect(filters()).toMatchObject({
      years: { from: 2, to: null },
      salary: { from: null, to: 9000 },
    });
  });

  it('take the period from two lists', async () => {
    const { user } = showPanel(<FiltersPanel />, {
      choices: { ...choices, filters: { ...NO_FILTERS, period: year } },
      replies,
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'From month' }), 'Jun 2024');
    expect(filters().period).toEqual({ from: '2024-06', to: '2024-12' });
    await user.click(screen.getByRole('button', { name: 'All months' }));
    expect(filters().period).toBeNull();
    await user.click(screen.getByRole('button', { name: '2024' }));
    expect(filters().period).toEqual(year);
  });

  it('are reset to the usual period, with a way back', async () => {
    const chosen = { ...NO_FILTERS, mode: ['Remote'], years: { from: 2, to: 8 } };
    const { user } = showPanel(<FiltersPanel />, {
      choices: { ...choices, filters: chosen },
      replies,
    });
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(filters()).toEqual({ ...NO_FILTERS, period: year });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(filters()).toEqual(chosen);
  });

  it('are not there for what the data lacks', () => {
    const { options } = datasetOf();
    showPanel(<FiltersPanel />, {
      dataset: datasetOf({ months: null, mostYears: null, options: { ...options, english: [] } }),
      choices,
      replies: { facets: never },
    });
    expect(
      screen.getAllByRole('group').map((group) => group.firstElementChild?.textContent),
    ).toEqual(['Seniority', 'Country', 'Work mode', 'Salary, $ a month']);
  });
});

describe('the active filters', () => {
  it('are chips that can be taken away, beside what is not restricted', async () => {
    const { user } = showPanel(<ActiveFilters />, {
      choices: { filters: { ...NO_FILTERS, period: year, mode: ['Remote'] } },
      replies: {},
    });
    expect(screen.getByText('Open offers only')).toBeTruthy();
    expect(screen.getByText('all levels, all countries')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove Remote' }));
    expect(filters()).toMatchObject({ mode: [], period: year });
  });
});

describe('the sheet of a phone', () => {
  it('opens from a button with the number of filters and shows the live count', async () => {
    const { user } = showPanel(<FilterSheet />, {
      choices: { filters: { ...NO_FILTERS, mode: ['Remote'] } },
      replies: { ...replies, summary: () => [summaryOf(7707, 107, 241)] },
    });
    await user.click(screen.getByRole('button', { name: 'Filters (1)' }));
    const sheet = await screen.findByRole('dialog', { name: 'Filters' });
    await user.click(await within(sheet).findByRole('button', { name: 'Show 241 offers' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
