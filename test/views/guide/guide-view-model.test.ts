import { describe, expect, test } from 'vitest';
import { wholeCohort } from '../../../src/domain/cohort';
import {
  bandTable,
  bandWords,
  guideNames,
  relatedTechnologies,
} from '../../../src/views/guide/guide-view-model';
import { BACK_END, DJANGO, PYTHON } from './entries';

test('the guide is about the specializations, then the technologies, each once', () => {
  const cohorts = [
    { ...wholeCohort(0), specialization: ['Back-End Web'], allOf: ['Python'], noneOf: ['Flask'] },
    { ...wholeCohort(1), specialization: ['Back-End Web'], anyOf: ['Django', 'Python'] },
  ];
  expect(guideNames(cohorts)).toEqual(['Back-End Web', 'Python', 'Django']);
  expect(guideNames([wholeCohort(0)])).toEqual([]);
});

describe('the bands', () => {
  test('stand side by side, with nothing where nothing is published', () => {
    expect(bandTable([BACK_END, PYTHON, DJANGO])).toEqual({
      names: ['Python', 'Django'],
      rows: [
        { level: 'Junior', years: '0–2', bands: ['$50k–70k', null] },
        { level: 'Expert', years: '8+', bands: ['$120k+', '$140k+'] },
      ],
    });
  });

  test('are no table where no entry has any', () => {
    expect(bandTable([BACK_END])).toBeNull();
    expect(bandTable([])).toBeNull();
  });

  test('an open band has a plus', () => {
    const step = { level: 'Expert', years: { from: 8, to: null }, duties: [] } as const;
    expect(bandWords({ ...step, yearlyFrom: 95_500, yearlyTo: null })).toBe('$95.5k+');
  });
});

test('a related technology can be added unless it is chosen or unknown to the data', () => {
  const cohort = { ...wholeCohort(0), anyOf: ['Python'] };
  expect(relatedTechnologies(['Python', 'Redis', 'COBOL'], cohort, ['Python', 'Redis'])).toEqual([
    { name: 'Python', state: 'chosen' },
    { name: 'Redis', state: 'open' },
    { name: 'COBOL', state: 'absent' },
  ]);
});
