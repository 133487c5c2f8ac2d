import { expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { rank } from '../../../src/views/technologies/ranking';
import { technologiesFinding } from '../../../src/views/technologies/technologies-finding';
import { STACK, technologyOf } from './stack';

const OFFERS = nounsOf('expectation');

test('names the highest median with its interval', () => {
  const { rows } = rank(STACK, 'median');
  expect(technologiesFinding(rows, 'median', ['Back-End Web'], OFFERS)).toBe(
    'Within Back-End Web, Django has the highest median of 3 technologies: $8,520 ($8,020\u00a0– $9,020).',
  );
});

test('names the most wanted one in the nouns of the data set', () => {
  const { rows } = rank(STACK, 'offers');
  expect(technologiesFinding(rows, 'offers', [], nounsOf('pay'))).toBe(
    'In all specializations, Python is asked for most of 6 technologies: 571 respondents.',
  );
});

test('compares a single technology with none', () => {
  const one = [technologyOf('Python', 7707, 60, 100)];
  expect(technologiesFinding(one, 'offers', ['QA'], OFFERS)).toBe(
    'Within QA, Python is asked for most: 100 offers.',
  );
});

test('names all that share the first place, whose intervals the list shows', () => {
  const tied = [technologyOf('Go', 9000, 60, 90), technologyOf('SQL', 9000, 60, 90)];
  expect(technologiesFinding(tied, 'median', ['QA'], OFFERS)).toBe(
    'Within QA, Go and SQL share the highest median of 2 technologies: $9,000.',
  );
  expect(technologiesFinding(tied, 'offers', ['QA'], OFFERS)).toBe(
    'Within QA, Go and SQL are asked for most of 2 technologies: 90 offers each.',
  );
});

test('is silent without a rank', () => {
  expect(technologiesFinding([], 'median', [], OFFERS)).toBeNull();
});
