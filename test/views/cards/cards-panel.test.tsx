import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Cohort, wholeCohort } from '../../../src/domain/cohort';
import { NO_FILTERS } from '../../../src/domain/filters';
import { Problem } from '../../../src/domain/problem';
import { useChoices } from '../../../src/state/choices';
import { CardsPanel } from '../../../src/views/cards/cards-panel';
import { relaxationOf } from '../support/facets';
import { groupOf } from '../support/groups';
import { never, showPanel, type Replies } from '../support/show-panel';
import { EMPTY_SUMMARY, summaryOf } from '../support/summaries';

const python = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const django = { ...wholeCohort(1), specialization: ['Back-End Web'], allOf: ['Django'] };

const replies: Replies = {
  summary: ({ selections }) =>
    [summaryOf(7707, 274, 571, 571), summaryOf(8520, 107, 241, 220)].slice(0, selections.length),
  trend: ({ selections }) =>
    selections.map(() =>
      ['2024-01', '2024-02', '2024-03'].map((month, index) => ({
        month,
        ...groupOf(7000 + 100 * index, 40),
      })),
    ),
  difference: () => ({
    raw: { difference: 813, interval: { lower: 182, upper: 1400 }, verdict: 'a-higher' },
    standardised: { difference: 500, interval: null, verdict: 'unknown' },
    levels: [],
    resamples: 1000,
  }),
};

const cells = (name: string | RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the cards', () => {
  it('show every figure of every cohort in one table', async () => {
    showPanel(<CardsPanel />, { choices: { cohorts: [python, django] }, replies });
    await screen.findByRole('table', { name: 'Summary by cohort' });
    const [median, , , offers, candidates, proposals, mean] = cells(/^Python/);
    expect(median).toBe('$7,707$7,322\u00a0– $8,092');
    expect([offers, candidates, proposals, mean]).toEqual([
      '571',
      '274good precision',
      '1.0per candidate',
      '$8,092',
    ]);
  });

  it('add the interval of the difference when it is known', async () => {
    showPanel(<CardsPanel />, { choices: { cohorts: [python, django] }, replies });
    expect(await screen.findByText('+$182 to +$1,400')).toBeTruthy();
    expect(cells(/^Difference/)[0]).toContain('+$813');
  });

  it('draw the trend with its ends in words', async () => {
    showPanel(<CardsPanel />, { choices: { cohorts: [python] }, replies });
    expect(
      await screen.findByRole('img', { name: 'Median over time: from $7,000 to $7,200' }),
    ).toBeTruthy();
  });

  it('draw each trend beside its own cohort, also while the one of the moment is on its way', async () => {
    const { trend } = replies;
    let asked = 0;
    const once: Replies['trend'] = (ask) => {
      asked += 1;
      return asked > 1 || trend === undefined ? never() : trend(ask);
    };
    showPanel(<CardsPanel />, {
      choices: { cohorts: [python] },
      replies: { ...replies, trend: once },
    });
    await screen.findByRole('img', { name: /^Median over time/ });
    act(() => useChoices.setState({ cohorts: [django] }));
    await screen.findByRole('row', { name: /^Django/ });
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.queryByRole('img', { name: /^Median over time/ })).toBeNull();
  });

  it('explain a measure with the values of this view', async () => {
    const { user } = showPanel(<CardsPanel />, { choices: { cohorts: [python] }, replies });
    await user.click(await screen.findByRole('button', { name: 'Proposals' }));
    const definition = await screen.findByRole('dialog', { name: 'What “Proposals” means' });
    expect(definition.textContent).toContain('571 / 571 = 1.0');
  });

  it('say in words what is hidden, with the counts', async () => {
    showPanel(<CardsPanel />, {
      choices: { cohorts: [python] },
      replies: { ...replies, summary: () => [summaryOf(7707, 3, 9)] },
    });
    expect(await screen.findByText('Not shown: fewer than 5 candidates')).toBeTruthy();
    expect(cells(/^Python/)[3]).toBe('9');
  });

  it('take the noun of what was measured', async () => {
    const { datasetOf } = await import('../support/datasets');
    showPanel(<CardsPanel />, {
      dataset: datasetOf({ hasCandidates: false, months: null }, { measure: 'pay' }),
      choices: { cohorts: [python] },
      replies,
    });
    expect(await screen.findByRole('columnheader', { name: 'Respondents' })).toBeTruthy();
    expect(screen.queryByText(/offer/i)).toBeNull();
  });
});

describe('cards without figures', () => {
  it('keep the height of their rows while loading', () => {
    const height = (cohorts: readonly Cohort[]) => {
      const { container, unmount } = showPanel(<CardsPanel />, {
        choices: { cohorts },
        replies: { summary: never },
      });
      expect(screen.getByText('Loading')).toBeTruthy();
      const place = container.querySelector('section')?.style.getPropertyValue('--wide');
      unmount();
      return place;
    };
    expect(height([python])).toBe('108px');
    expect(height([python, django])).toBe('212px');
  });

  it('name the filter to take away, and take it away in one click, with a way back', async () => {
    const relaxation = () => relaxationOf({ mode: [28] });
    const { user } = showPanel(<CardsPanel />, {
      choices: { cohorts: [python], filters: { ...NO_FILTERS, mode: ['Flexible'] } },
      replies: { summary: () => [EMPTY_SUMMARY], relaxation },
    });
    expect(await screen.findByText('Without “Flexible” there would be 28 offers.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove “Flexible”' }));
    expect(useChoices.getState().filters.mode).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().filters.mode).toEqual(['Flexible']);
  });

  it('of one cohort among several name what to take away, its own technologies at last', async () => {
    const cobol = { ...wholeCohort(1), specialization: ['Mainframe'], allOf: ['Django'] };
    const { user } = showPanel(<CardsPanel />, {
      choices: { cohorts: [python, cobol] },
      replies: {
        ...replies,
        summary: () => [summaryOf(7707, 274), EMPTY_SUMMARY],
        relaxation: () => relaxationOf({ skill: [0, 28] }),
      },
    });
    expect(await screen.findByText(/Without “Django” there would be 28 offers\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove “Django”' }));
    expect(useChoices.getState().cohorts[1]).toMatchObject({
      specialization: ['Mainframe'],
      allOf: [],
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(useChoices.getState().cohorts[1]?.allOf).toEqual(['Django']);
  });

  it('say what failed and ask again', async () => {
    let fails = true;
    const { user } = showPanel(<CardsPanel />, {
      choices: { cohorts: [python] },
      replies: {
        ...replies,
        summary: () => {
          if (fails) throw new Problem('worker-failed', 'The worker died.', 'Try again.');
          return [summaryOf(7707, 274)];
        },
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The worker died.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('$7,707')).toBeTruthy();
  });
});
