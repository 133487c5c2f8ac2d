import { describe, expect, test } from 'vitest';
import type { Ladder } from '../../../src/domain/answer';
import { nounsOf } from '../../../src/domain/nouns';
import { textOf } from '../../../src/domain/sentence';
import { ladderReadings } from '../../../src/views/seniority/ladder-reading';
import { levelFlags } from '../../../src/views/seniority/level-flags';
import { seniorityFinding } from '../../../src/views/seniority/seniority-finding';
import {
  seniorityColumns,
  seniorityCsv,
  seniorityTable,
} from '../../../src/views/seniority/seniority-rows';
import {
  ladderCohorts,
  ladderDrawing,
  levelsAreYears,
} from '../../../src/views/seniority/seniority-view-model';
import { datasetOf } from '../support/datasets';
import { ladderOf } from '../support/groups';
import { BANDS, changed, COHORTS, DJANGO, PYTHON } from './ladders';

const OFFERS = nounsOf('offer');
const TERMS = {
  byYears: true,
  unit: 'month',
  nouns: OFFERS,
  bands: BANDS,
} as const;

const cohortsOf = (...ladders: readonly Ladder[]) =>
  ladderCohorts(ladders, COHORTS.slice(0, ladders.length), BANDS);

function drawingOf(...ladders: readonly Ladder[]) {
  const drawing = ladderDrawing(cohortsOf(...ladders), TERMS);
  if (drawing === null) throw new Error('There should be figures.');
  return drawing;
}

describe('what is drawn', () => {
  test('levels carry their years', () => {
    const { levels } = drawingOf(PYTHON);
    expect(levels.map(({ name, years }) => `${name}: ${years}`)).toEqual([
      'Junior: 0 to under 2 years',
      'Middle: 2 to under 5 years',
      'Senior: 5 to under 8 years',
      'Expert: 8 years and over',
    ]);
  });

  test('levels that the source states for itself carry none', () => {
    const drawing = ladderDrawing(cohortsOf(PYTHON), { ...TERMS, byYears: false });
    expect(drawing?.levels.map(({ years, shortYears }) => years + shortYears)).toEqual(
      PYTHON.map(() => ''),
    );
    const source = { from: ['level'], split: null, values: new Map(), format: null };
    const salary = { ...source, currency: null, period: null };
    const stated = datasetOf({ mostYears: 20 }, { columns: { salary, seniority: source } });
    expect(levelsAreYears(stated)).toBe(false);
    expect(levelsAreYears(datasetOf({ mostYears: 20 }, { columns: { salary } }))).toBe(true);
    expect(levelsAreYears(datasetOf({ mostYears: null }))).toBe(false);
  });

  test('a row says how many it rests on and how sure it is', () => {
    const { levels } = drawingOf(PYTHON, DJANGO);
    const [python, django] = levels[0]?.rows ?? [];
    expect(python).toMatchObject({ medianLabel: '$4,000', sizeLabel: 'fair 30', isRough: false });
    expect(django).toMatchObject({ medianLabel: '~$4,200', sizeLabel: 'rough 7', isRough: true });
    expect(django?.p10).toBeNull();
    expect(levels[1]?.rows[0]?.sizeLabel).toBe('90');
  });

  test('what is hidden and what is empty differ', () => {
    const empty = changed(DJANGO, 'Junior', {
      offers: 0,
      candidates: 0,
      median: null,
      withheld: null,
    });
    const { levels } = drawingOf(PYTHON, empty);
    expect(levels[3]?.rows[1]?.absence).toBe('Not shown: fewer than 5 candidates');
    expect(levels[0]?.rows[1]?.absence).toBe('No offers');
  });

  test('published bands are by month where the view is, open above where they are', () => {
    const { levels } = drawingOf(PYTHON, DJANGO);
    expect(levels[2]?.rows[0]?.band?.from).toBeCloseTo(95_000 / 12);
    expect(levels[3]?.rows[0]?.band).toEqual({ from: 10_000, to: null });
    expect(levels[0]?.rows[0]?.band).toBeNull();
    const yearly = ladderDrawing(cohortsOf(PYTHON), { ...TERMS, unit: 'year' });
    expect(yearly?.levels[2]?.rows[0]?.band).toEqual({ from: 95_000, to: 120_000 });
  });

  test('a cohort of two technologies stands before the bands of the second', () => {
    expect(cohortsOf(PYTHON, DJANGO).map(({ technology }) => technology)).toEqual([
      'Python',
      'Django',
    ]);
  });

  test('the axis holds every figure and every closed band', () => {
    const { from, to } = drawingOf(PYTHON, DJANGO);
    expect(from).toBeLessThanOrEqual(4000 * 0.6);
    expect(to).toBeGreaterThanOrEqual(12_500 * 1.4);
  });

  test('nothing is drawn where no level shows a figure, not even bands', () => {
    const few = ladderOf([
      [4000, 2],
      [5000, 3],
    ]);
    expect(ladderDrawing(cohortsOf(few), TERMS)).toBeNull();
  });
});

describe('levels that do not stand clear', () => {
  test('an inversion is below, whatever the overlap', () => {
    const inverted = changed(PYTHON, 'Expert', { median: 8900 });
    expect(levelFlags(inverted)).toEqual([{ level: 'Expert', than: 'Senior', kind: 'below' }]);
  });

  test('a quarter of the own middle half within the level before is an overlap', () => {
    const overlapping = changed(PYTHON, 'Middle', { p25: 4000, median: 6000, p75: 7000 });
    expect(levelFlags(overlapping)).toContainEqual({
      level: 'Middle',
      than: 'Junior',
      kind: 'overlaps',
    });
    const clear = changed(PYTHON, 'Middle', { p25: 4600, median: 6000, p75: 7000 });
    expect(levelFlags(clear)).toEqual([]);
  });

  test('a level without figures is passed over', () => {
    const gap = changed(changed(PYTHON, 'Senior', { median: null }), 'Expert', { median: 5000 });
    expect(levelFlags(gap)).toEqual([{ level: 'Expert', than: 'Middle', kind: 'below' }]);
  });

  test('a level of one amount inside the level before overlaps it', () => {
    const flat = changed(PYTHON, 'Middle', { p25: 4500, median: 4500, p75: 4500 });
    expect(levelFlags(flat)[0]).toMatchObject({ level: 'Middle', kind: 'overlaps' });
  });
});

describe('the finding', () => {
  const findingOf = (...ladders: readonly Ladder[]) =>
    textOf(seniorityFinding(cohortsOf(...ladders), OFFERS));

  test('tells the widest step that all cohorts share, and what rests on few', () => {
    expect(findingOf(PYTHON, DJANGO)).toBe(
      'The widest step is from Middle to Senior: $3,000 in Python, $3,500 in Django. Django at Junior rests on 7 candidates.',
    );
  });

  test('tells inversions', () => {
    const inverted = changed(PYTHON, 'Expert', { median: 8900 });
    expect(findingOf(inverted)).toContain('Expert is below Senior in Python.');
  });

  test('has no step where no two levels can be compared', () => {
    expect(findingOf(ladderOf([[4000, 60]]))).toBe('');
  });
});

describe('the rows in words and numbers', () => {
  test('a row is read with spread, counts and flag', () => {
    const readings = ladderReadings(cohortsOf(PYTHON, DJANGO), OFFERS);
    expect(readings).toHaveLength(8);
    expect(readings[0]).toMatchObject({ level: 'Junior', name: 'Python' });
    expect(readings[0]?.words).toBe(
      'median $4,000, P25–P75 $3,200 to $4,800, P10–P90 $2,400 to $5,600; 30 offers of 30 candidates',
    );
    expect(readings.at(-1)?.words).toBe(
      '3 offers of 3 candidates. Not shown: fewer than 5 candidates',
    );
  });

  test('the table and the file have the same rows', () => {
    const cohorts = cohortsOf(PYTHON, DJANGO);
    const heads = seniorityColumns(OFFERS).map(({ label }) => label);
    expect(heads).toEqual(
      'Level,Cohort,Offers,Candidates,P10,P25,Median,P75,P90,Remark'.split(','),
    );
    const [, ...numbers] = seniorityCsv(cohorts, OFFERS);
    const words = seniorityTable(cohorts, OFFERS);
    expect(words).toHaveLength(numbers.length);
    expect(words[1]).toEqual([
      'Junior',
      'Django',
      '7',
      '7',
      null,
      '~$3,360',
      '~$4,200',
      '~$5,040',
      null,
      'rough',
    ]);
    expect(numbers[1]).toEqual(['Junior', 'Django', 7, 7, null, 3360, 4200, 5040, null, 'rough']);
    expect(numbers.at(-1)).toContain('Not shown: fewer than 5 candidates');
  });

  test('a survey has respondents and no second count', () => {
    expect(seniorityColumns(nounsOf('pay')).map(({ label }) => label)).not.toContain('Offers');
  });
});
