import { describe, expect, it } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { readStep, spokenStep } from '../../../src/views/trend/reading';
import { trendColumns, trendRecords, trendTable } from '../../../src/views/trend/trend-table';
import {
  hiddenSteps,
  nameOfStep,
  trendDrawing,
  trendState,
  trendView,
} from '../../../src/views/trend/trend-view-model';
import { gapWords } from '../../../src/views/trend/trend-words';
import { pointsFrom, technologyCohort } from './trends';

const COHORTS = [technologyCohort(0, 'Python'), technologyCohort(1, 'Django')];
const PYTHON = pointsFrom('2023-11', 1, [
  [7000, 40],
  [7100, 40],
  [7200, 40],
  [7300, 40],
]);
const DJANGO = pointsFrom('2023-11', 1, [
  [8000, 20],
  [8100, 7],
  [8200, 3],
  [0, 0],
]);
const VIEW = trendView([PYTHON, DJANGO], COHORTS, 'month');
const MARKS = { period: null, focus: 0, volume: 'offers' } as const;
const OFFERS = nounsOf('expectation');
const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the drawing', () => {
  it('names steps within their year and years at their beginning', () => {
    expect(trendDrawing(VIEW, MARKS).steps.map(({ label }) => label)).toEqual([
      'Nov',
      'Dec',
      '2024',
      'Feb',
    ]);
    const quarters = trendView(
      [
        pointsFrom('2024-01', 3, [
          [1, 9],
          [2, 9],
        ]),
      ],
      COHORTS,
      'quarter',
    );
    expect(trendDrawing(quarters, MARKS).steps).toEqual([
      { label: 'Q1', place: 0 },
      { label: 'Q2', place: 1 },
    ]);
    expect(nameOfStep(quarters, 1)).toBe('Q2 2024');
  });

  it('has rough medians marked and gaps where none is shown', () => {
    const [, django] = trendDrawing(VIEW, MARKS).series;
    expect(django?.marks.map(({ median, isRough }) => [median, isRough])).toEqual([
      [8000, false],
      [8100, true],
      [null, false],
      [null, false],
    ]);
  });

  it('marks the steps that the period touches, unless it leaves nothing out', () => {
    const periodOf = (from: string | null, to: string | null) =>
      trendDrawing(VIEW, { ...MARKS, period: { from, to } }).period;
    expect(periodOf('2024-01', '2024-12')).toEqual({ first: 2, last: 3 });
    expect(periodOf(null, '2023-12')).toEqual({ first: 0, last: 1 });
    expect(periodOf('2020-01', '2024-12')).toBeNull();
    expect(periodOf('2030-01', null)).toBeNull();
    const quarter = trendView(
      [
        pointsFrom('2023-10', 3, [
          [1, 9],
          [2, 9],
        ]),
      ],
      COHORTS,
      'quarter',
    );
    const touched = trendDrawing(quarter, { ...MARKS, period: { from: '2023-12', to: '2023-12' } });
    expect(touched.period).toEqual({ first: 0, last: 0 });
  });

  it('draws the bands of two, and of more only that of the focus', () => {
    const banded = (count: number) => {
      const cohorts = ([0, 1, 2] as const)
        .slice(0, count)
        .map((slot) => technologyCohort(slot, `T${slot}`));
      const view = trendView(
        cohorts.map(() => PYTHON),
        cohorts,
        'month',
      );
      return trendDrawing(view, { ...MARKS, focus: 1 }).series.map(({ isBanded }) => isBanded);
    };
    expect(banded(2)).toEqual([true, true]);
    expect(banded(3)).toEqual([false, true, false]);
  });
});

describe('what there is to see', () => {
  it('is told apart from hidden and from nothing', () => {
    const state = (candidates: number) =>
      trendState(trendView([pointsFrom('2024-01', 1, [[7000, candidates]])], COHORTS, 'month'));
    expect([state(40), state(3), state(0)]).toEqual(['shown', 'hidden', 'none']);
  });

  it('counts the gaps that hide something and names whose they are', () => {
    expect(VIEW.cohorts.map(hiddenSteps)).toEqual([0, 1]);
    expect(gapWords(VIEW)).toBe('Gaps are not shown, too few to tell: 1 month of Django.');
    expect(gapWords(trendView([PYTHON], COHORTS, 'month'))).toBe('');
  });
});

describe('the reading of a step', () => {
  it('says median, quartiles and counts of each', () => {
    expect(spaced(spokenStep(readStep(VIEW, 1, OFFERS)))).toBe(
      'December 2023: Python median $7,100, P25–P75 $5.7k–8.5k, 80 offers of 40 candidates; Django median ~$8,100, P25–P75 $6.5k–9.7k, 14 offers of 7 candidates, rough.',
    );
  });

  it('tells hidden from nothing', () => {
    const rest = (step: number) => readStep(VIEW, step, OFFERS).entries[1]?.rest;
    expect(rest(2)).toBe('6 offers of 3 candidates, not shown: fewer than 5 candidates');
    expect(rest(3)).toBe('no offer');
  });
});

describe('the table', () => {
  it('has a row per step and five columns per cohort', () => {
    expect(trendColumns(VIEW, OFFERS)).toHaveLength(1 + 2 * 5);
    expect(trendTable(VIEW, OFFERS)[1]).toEqual([
      'December 2023',
      '$7,100',
      '$5,680',
      '$8,520',
      '80',
      '40',
      '~$8,100',
      '~$6,480',
      '~$9,720',
      '14',
      '7',
    ]);
  });

  it('leaves a hidden median empty and keeps its counts', () => {
    expect(trendRecords(VIEW, OFFERS)[2]?.slice(6)).toEqual([null, null, null, 6, 3]);
  });

  it('counts once where each row is a person', () => {
    expect(trendColumns(VIEW, nounsOf('pay'))).toHaveLength(1 + 2 * 4);
  });
});
