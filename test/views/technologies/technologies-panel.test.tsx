import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { Problem } from '../../../src/domain/problem';
import { type Choices, useChoices } from '../../../src/state/choices';
import { TechnologiesPanel } from '../../../src/views/technologies/technologies-panel';
import { datasetOf } from '../support/datasets';
import { relaxationOf } from '../support/facets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { STACK, technologyOf } from './stack';

const PYTHON = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };

function show(replies: Replies = { technologies: () => STACK }, choices?: Partial<Choices>) {
  return showPanel(<TechnologiesPanel />, { choices: { cohorts: [PYTHON], ...choices }, replies });
}

const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the list', () => {
  test('ranks those with 50 candidates by median and says how many it leaves out', async () => {
    show();
    await screen.findByRole('table');
    expect(rowNames()).toEqual(['Django', 'Python', 'Flask']);
    expect(screen.getByText(/Only 50 candidates or more; 3 with fewer are left out/)).toBeTruthy();
    expect(screen.getByText(/Django has the highest median of 3 technologies/)).toBeTruthy();
  });

  test('ranks all of them by offers, with hidden and rough figures told apart', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('radio', { name: 'Offers' }));
    expect(rowNames()[0]).toBe('Python');
    const perl = screen.getByRole('row', { name: /^Perl/ });
    expect(within(perl).getByText('Not shown: fewer than 5 candidates')).toBeTruthy();
    expect(perl.textContent).not.toContain('4,000');
    expect(screen.getByRole('row', { name: /^Elixir/ }).textContent).toContain('~$9,900');
  });

  test('says the interval of a row', async () => {
    show();
    await screen.findByRole('table');
    expect(screen.getByRole('row', { name: /Python/ }).textContent).toContain(
      '95 % interval $7,207\u00a0– $8,207, 274 candidates',
    );
  });

  test('shows the first twelve, and the rest when asked', async () => {
    const many = Array.from({ length: 15 }, (_, index) => technologyOf(`T${index}`, 9000, 60));
    const { user } = show({ technologies: () => many });
    await user.click(await screen.findByRole('button', { name: 'Show 3 more' }));
    expect(rowNames()).toHaveLength(15);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(rowNames()).toHaveLength(12);
  });

  test('calls respondents respondents', async () => {
    showPanel(<TechnologiesPanel />, {
      dataset: datasetOf({}, { measure: 'pay' }),
      choices: { cohorts: [PYTHON] },
      replies: { technologies: () => STACK },
    });
    expect(await screen.findByRole('radio', { name: 'Respondents' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/offer|candidate/i);
  });
});

test('a click on a row makes a cohort of the technology', async () => {
  const { user } = show();
  await user.click(await screen.findByRole('button', { name: 'Flask' }));
  expect(useChoices.getState().cohorts).toEqual([PYTHON, { ...PYTHON, slot: 1, allOf: ['Flask'] }]);
  expect(screen.getByRole('status').textContent).toContain('Added Back-End Web + Flask');
});

describe('the states', () => {
  test('too few candidates for a rank offer the other ranking', async () => {
    const { user } = show({ technologies: () => [technologyOf('Rust', 9000, 20)] });
    expect(await screen.findByText('No technology has 50 candidates here')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Rank by offers' }));
    expect(rowNames()).toEqual(['Rust']);
  });

  test('no match can be reset', async () => {
    const { user } = show(
      { technologies: () => [], relaxation: () => relaxationOf({}) },
      { filters: { ...useChoices.getInitialState().filters, mode: ['Flexible'] } },
    );
    expect(await screen.findByText('No offer matches for any technology')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(useChoices.getState().filters.mode).toEqual([]);
  });

  test('loading and failing are said', async () => {
    const { unmount } = show({ technologies: never });
    expect(screen.getByText('Loading')).toBeTruthy();
    unmount();
    show({
      technologies: () => {
        throw new Problem('worker-timeout', 'No answer for 30 seconds.', 'Try again.');
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('No answer for 30 seconds.');
  });

  test('a data set without technologies has no such panel', () => {
    const options = { ...datasetOf().options, skill: [] };
    showPanel(<TechnologiesPanel />, { dataset: datasetOf({ options }), replies: {} });
    expect(screen.queryByRole('region')).toBeNull();
  });
});
