import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DifferenceAnswer, Verdict } from '../../../src/domain/answer';
import { type Cohort, type Slot, wholeCohort } from '../../../src/domain/cohort';
import { Problem } from '../../../src/domain/problem';
import { setFilter } from '../../../src/state/actions';
import { AnswerPanel } from '../../../src/views/answer/answer-panel';
import { datasetOf } from '../support/datasets';
import { never, type Replies, showPanel } from '../support/show-panel';
import { EMPTY_SUMMARY, summaryOf } from '../support/summaries';

const cohort = (slot: Slot, technology: string): Cohort => ({
  ...wholeCohort(slot),
  specialization: ['Back-End Web'],
  allOf: [technology],
});
const PYTHON = cohort(0, 'Python');
const DJANGO = cohort(1, 'Django');

function differenceOf(lower: number, upper: number): DifferenceAnswer {
  const verdict: Verdict = lower > 0 ? 'a-higher' : upper < 0 ? 'b-higher' : 'no-clear-difference';
  return {
    raw: { difference: 813, interval: { lower, upper }, verdict },
    standardised: { difference: 500, interval: null, verdict: 'unknown' },
    levels: [],
    resamples: 1000,
  };
}

const SUMMARIES = new Map([
  ['Python', summaryOf(7707, 274, 571)],
  ['Django', summaryOf(8520, 107, 241)],
  ['Go', summaryOf(9100, 80, 180)],
]);

const REPLIES: Replies = {
  summary: ({ selections }) =>
    selections.map(({ allOf }) => SUMMARIES.get(allOf[0] ?? '') ?? EMPTY_SUMMARY),
  difference: () => differenceOf(182, 1400),
};

function show(cohorts: readonly Cohort[], replies: Replies = {}) {
  return showPanel(<AnswerPanel />, {
    choices: { cohorts },
    replies: { ...REPLIES, ...replies },
  });
}

const heading = () =>
  screen.getByRole('heading', { level: 1 }).textContent?.replace(/\u00a0/g, ' ');

describe('the answer', () => {
  test('says of one cohort what half of it reaches', async () => {
    const { asked } = show([PYTHON]);
    await screen.findByRole('heading', { level: 1 });
    expect(heading()).toBe('Half of the Python offers are at or above $7,707');
    expect(asked.map(({ kind }) => kind)).toEqual(['summary']);
  });

  test('claims nothing before the interval, then what it allows', async () => {
    let arrive: (answer: DifferenceAnswer) => void = () => undefined;
    const later = new Promise<DifferenceAnswer>((resolve) => {
      arrive = resolve;
    });
    show([PYTHON, DJANGO], { difference: () => later });
    await screen.findByRole('heading', { level: 1 });
    expect(heading()).toBe('Python $7,707, Django $8,520');
    expect(screen.getByText(/being worked out\.$/)).toBeTruthy();
    arrive(differenceOf(182, 1400));
    await waitFor(() =>
      expect(heading()).toBe('Django offers are higher: $8,520 against $7,707 for Python'),
    );
  });

  test('says that there is no clear difference where the interval holds 0', async () => {
    show([PYTHON, DJANGO], { difference: () => differenceOf(0, 1400) });
    await screen.findByText(/95 % interval \$0 to \+\$1,400/);
    expect(heading()).toBe('No clear difference: Python $7,707, Django $8,520');
  });

  test('draws the difference and says it in words', async () => {
    show([PYTHON, DJANGO]);
    const plot = await screen.findByRole('img', {
      name: 'Django minus Python, 95 % interval: As offered +$813, +$182 to +$1,400; At equal seniority no interval can be given.',
    });
    expect(plot.textContent).toContain('As offered');
  });

  test('leaves equal seniority out where the data name no levels', async () => {
    const options = { ...datasetOf().options, seniority: [] };
    showPanel(<AnswerPanel />, {
      dataset: datasetOf({ options }),
      choices: { cohorts: [PYTHON, DJANGO] },
      replies: REPLIES,
    });
    const plot = await screen.findByRole('img', { name: /As offered \+\$813/ });
    expect(plot.textContent).not.toContain('seniority');
  });

  test('names the highest of three by the intervals against all others', async () => {
    const { asked } = show([PYTHON, DJANGO, cohort(2, 'Go')]);
    await waitFor(() =>
      expect(heading()).toBe('Go offers are highest: $9,100, ahead of $8,520 for Django'),
    );
    const pairs = asked.flatMap(({ ask }) => ('a' in ask ? [[ask.a, ask.b]] : []));
    expect(pairs).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  test('does not lend an old interval to new figures', async () => {
    let isFirst = true;
    show([PYTHON, DJANGO], {
      difference: () => {
        const answer = isFirst ? differenceOf(182, 1400) : never();
        isFirst = false;
        return answer;
      },
    });
    await waitFor(() => expect(heading()).toContain('Django offers are higher'));
    setFilter('seniority', ['Senior']);
    await waitFor(() => expect(heading()).toBe('Python $7,707, Django $8,520'));
  });
});

describe('its states', () => {
  test('it says that it loads', () => {
    show([PYTHON], { summary: never });
    expect(screen.getByText('Loading')).toBeTruthy();
  });

  test('a failure can be tried again', async () => {
    let fails = true;
    const { user } = show([PYTHON], {
      summary: ({ selections }) => {
        if (fails) throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
        return selections.map(() => summaryOf(7707, 274));
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('The engine stopped.');
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  });

  test('a failed interval leaves the medians and says so', async () => {
    show([PYTHON, DJANGO], {
      difference: () => {
        throw new Problem('worker-failed', 'The engine stopped.', 'Try again.');
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The interval of the difference could not be worked out.',
    );
    expect(heading()).toBe('Python $7,707, Django $8,520');
  });

  test('nothing and hidden are told apart', async () => {
    show([PYTHON], { summary: () => [EMPTY_SUMMARY] });
    await screen.findByRole('heading', { level: 1 });
    expect(heading()).toBe('No Back-End Web + Python offer matches the filters');
  });

  test('a hidden median says why', async () => {
    show([PYTHON], { summary: () => [summaryOf(7707, 3)] });
    expect(await screen.findByText(/fewer than 5 candidates/)).toBeTruthy();
    expect(heading()).toBe('No median is shown for Back-End Web + Python');
  });
});
