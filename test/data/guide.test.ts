import { describe, expect, it } from 'vitest';
import backEndWeb from '../../mocks/guide/back-end-web.json';
import django from '../../mocks/guide/django.json';
import index from '../../mocks/guide/index.json';
import python from '../../mocks/guide/python.json';
import { guideAddress, readGuideEntry, readGuideIndex } from '../../src/data/guide';
import { Problem } from '../../src/domain/problem';

function problemOf(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('No problem was raised.');
}

const [junior, ...otherLevels] = python.levels;

describe('the index', () => {
  it('lists the topics in order', () => {
    expect(readGuideIndex(index).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'specialization Back-End Web',
      'technology Python',
      'technology Django',
    ]);
  });

  it('is refused where a kind does not exist, with the place', () => {
    const problem = problemOf(() =>
      readGuideIndex({ version: 1, entries: [{ id: 'go', kind: 'language', name: 'Go' }] }),
    );
    expect(problem).toMatchObject({ code: 'catalogue-invalid', place: 'entries[0].kind' });
    expect(problem.message).toContain('specialization, technology');
  });
});

describe('an entry', () => {
  it.each([backEndWeb, python, django])('of the sample’s guide is accepted: $name', (entry) => {
    const { version, ...content } = entry;
    expect(version).toBe(1);
    expect(readGuideEntry(entry)).toMatchObject(content);
  });

  it('keeps an open band open', () => {
    expect(readGuideEntry(django).levels.at(-1)).toMatchObject({
      level: 'Expert',
      yearlyFrom: 140_000,
      yearlyTo: null,
    });
  });

  it.each([
    ['version', { ...python, version: 2 }],
    ['summary', { ...python, summary: ' ' }],
    ['related', { ...python, related: Array.from({ length: 11 }, () => 'Git') }],
    ['levels[0].level', { ...python, levels: [{ ...junior, level: 'Guru' }, ...otherLevels] }],
    ['levels[0].yearlyFrom', { ...python, levels: [{ ...junior, yearlyFrom: '50k' }] }],
    ['levels[0]', { ...python, levels: [{ ...junior, yearlyTo: 40_000 }] }],
    ['alternatives[0].pros[0]', { ...python, alternatives: [{ name: 'Go', pros: [1], cons: [] }] }],
    ['the whole', null],
  ])('is refused for its %s', (place, entry) => {
    const problem = problemOf(() => readGuideEntry(entry));
    expect(problem).toMatchObject({ code: 'catalogue-invalid', place });
    expect(problem.remedy).not.toBe('');
  });
});

it('an address stays beside the catalogue whatever the id', () => {
  expect(guideAddress('python')).toBe('guide/python.json');
  expect(guideAddress('../x')).toBe('guide/..%2Fx.json');
});
