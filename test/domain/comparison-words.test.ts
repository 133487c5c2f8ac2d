import { describe, expect, it } from 'vitest';
import { wholeCohort } from '../../src/domain/cohort';
import {
  chanceWords,
  coverageWords,
  levelsFinding,
  overlapWords,
  technologiesToLeaveOut,
} from '../../src/domain/comparison-words';
import { textOf } from '../../src/domain/sentence';
import { NO_INTERVAL, TERMS, between, cohortCase, differenceCase } from './verdict-cases';

const PAIR = { a: cohortCase(1, 'Django', 8520), b: cohortCase(0, 'Python', 7707) };

describe('the chance in words', () => {
  const chance = (superiority: number | null) => textOf(chanceWords(superiority, PAIR, TERMS));

  it('is said in hundred', () => {
    expect(chance(0.574)).toBe(
      'A random Django offer beats a random Python offer 57 times in 100; 50 would be a tie.',
    );
  });

  it('never rounds to never or always', () => {
    expect(chance(0.002)).toContain('less than once in 100');
    expect(chance(0.998)).toContain('more than 99 times in 100');
    expect(chance(0)).toContain('0 times in 100');
    expect(chance(1)).toContain('100 times in 100');
  });

  it('is left out where it is withheld', () => {
    expect(chance(null)).toBe('');
  });

  it('follows the measure', () => {
    expect(textOf(chanceWords(0.5, PAIR, { ...TERMS, measure: 'pay' }))).toContain(
      'A random Django respondent states more than a random Python respondent',
    );
  });
});

describe('the overlap in words', () => {
  const overlap = (
    candidatesOfA: number,
    candidatesOfB: number,
    both: number,
    nesting: 'none' | 'a-in-b' | 'b-in-a' | 'same' = 'none',
  ) =>
    textOf(overlapWords({ overlap: { candidatesOfA, candidatesOfB, both }, nesting }, PAIR, TERMS));

  it('is told of the group that has more of itself in the other', () => {
    expect(overlap(107, 274, 101)).toBe(
      '94 % of Django candidates are also in Python: 101 of 107.',
    );
    expect(overlap(274, 107, 101)).toBe(
      '94 % of Python candidates are also in Django: 101 of 107.',
    );
  });

  it('says nested, equal and apart', () => {
    expect(overlap(107, 274, 107, 'a-in-b')).toContain(
      'All 107 Django candidates are also in Python',
    );
    expect(overlap(107, 107, 107, 'same')).toContain('nothing to compare');
    expect(overlap(107, 274, 0)).toBe('No candidate is in both Django and Python.');
  });

  it('says nothing of an empty group', () => {
    expect(overlap(0, 274, 0)).toBe('');
  });
});

describe('the levels in words', () => {
  const level = (name: 'Junior' | 'Middle' | 'Senior', verdict: ReturnType<typeof between>) => ({
    ...verdict,
    level: name,
  });
  const finding = (levels: Parameters<typeof differenceCase>[2]) => {
    const words = levelsFinding(differenceCase(NO_INTERVAL, NO_INTERVAL, levels), TERMS);
    return words === null ? null : textOf(words);
  };

  it('names those whose interval leaves 0 out', () => {
    const senior = level('Senior', between(750, 100, 1300));
    expect(finding([level('Junior', between(50, -100, 300)), senior])).toBe(
      'By level, only Senior (+$750) differs clearly.',
    );
    expect(finding([senior])).toBe('By level, Senior (+$750) differs clearly.');
  });

  it('says that none does', () => {
    expect(finding([level('Junior', between(50, -100, 300))])).toBe(
      'No level by itself differs clearly.',
    );
    expect(finding([level('Junior', NO_INTERVAL)])).toBe('No level can be compared by itself.');
  });

  it('waits for the intervals', () => {
    expect(levelsFinding(null, TERMS)).toBeNull();
  });
});

describe('the coverage in words', () => {
  it('gives the share, or says that there is none', () => {
    const standardised = { a: 1, b: 2, difference: -1, coverage: 0.96 };
    expect(textOf(coverageWords({ standardised }, TERMS))).toContain('covers 96 % of the offers');
    expect(textOf(coverageWords({ standardised: null }, TERMS))).toContain('no level');
  });
});

describe('what to leave out so that two groups share nobody', () => {
  const of = (part: object) => ({ ...wholeCohort(0), specialization: ['Back-End Web'], ...part });
  const python = of({ allOf: ['Python'] });

  it('is the one technology that the inner group has beyond the outer', () => {
    expect(technologiesToLeaveOut(python, of({ allOf: ['Django'] }))).toEqual(['Django']);
    expect(technologiesToLeaveOut(python, of({ allOf: ['Python', 'Django'] }))).toEqual(['Django']);
    expect(technologiesToLeaveOut(of({}), of({ anyOf: ['Go', 'Rust'] }))).toEqual(['Go', 'Rust']);
  });

  it('is nothing where that would lose others or nobody', () => {
    expect(technologiesToLeaveOut(python, of({ allOf: ['Django', 'Celery'] }))).toBeNull();
    expect(technologiesToLeaveOut(python, python)).toBeNull();
    expect(technologiesToLeaveOut(python, of({ anyOf: ['Python', 'Go'] }))).toBeNull();
    expect(
      technologiesToLeaveOut(python, of({ allOf: ['Django'], specialization: ['DevOps'] })),
    ).toBeNull();
    expect(technologiesToLeaveOut(python, of({ allOf: ['Django'], noneOf: ['Flask'] }))).toBeNull();
  });
});
