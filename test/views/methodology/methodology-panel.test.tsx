import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import { Problem } from '../../../src/domain/problem';
import { MethodologyPanel } from '../../../src/views/methodology/methodology-panel';
import { never, type Replies, showPanel } from '../support/show-panel';
import { HIDDEN, SUMMARY } from './market';

const PYTHON = { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'] };
const DJANGO = { ...PYTHON, slot: 2, allOf: ['Django'] } as const;
const REPLIES: Replies = {
  summary: ({ selections }) => [SUMMARY, HIDDEN].slice(0, selections.length),
  account: ({ selections }) =>
    [
      { all: 2000, outside: 1000, closed: 400, filtered: 29, counted: 571 },
      { all: 2000, outside: 1990, closed: 1, filtered: 0, counted: 9 },
    ].slice(0, selections.length),
};

function show(replies = REPLIES, cohorts = [PYTHON, DJANGO]) {
  return showPanel(<MethodologyPanel />, { choices: { cohorts }, replies });
}

test('subtracts down to the counted offers of the focused cohort', async () => {
  show();
  const counted = await screen.findByRole('row', { name: /Counted for Python/ });
  expect(counted.textContent).toContain('571');
  expect(screen.getByRole('row', { name: /Accepted or rejected/ }).textContent).toContain('−400');
});

test('switches to another cohort, whose hidden figures give no amount', async () => {
  const { user } = show();
  await user.click(await screen.findByRole('radio', { name: 'Django' }));
  expect(screen.getByRole('row', { name: /Counted for Django/ }).textContent).toContain('9');
  expect(screen.getByText(/The definitions with the values of this view, for Django/)).toBeTruthy();
  const median = document.getElementById('definition-median');
  expect(median?.textContent).toContain('Not shown: fewer than 5 candidates');
});

test('one cohort needs no switch', async () => {
  show(REPLIES, [PYTHON]);
  await screen.findByRole('row', { name: /Counted for Python/ });
  expect(screen.queryByRole('radio')).toBeNull();
});

test('waits for both answers, and fails with either', async () => {
  const { unmount } = show({ ...REPLIES, account: never });
  expect(screen.getByText('Loading')).toBeTruthy();
  unmount();
  show({
    ...REPLIES,
    account: () => {
      throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('The engine stopped.');
});
