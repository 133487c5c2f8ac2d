import { expect, test } from 'vitest';
import { rank } from '../../../src/views/technologies/ranking';
import { STACK, technologyOf } from './stack';

const names = (...asked: Parameters<typeof rank>) =>
  rank(...asked).rows.map(({ technology }) => technology);

test('by median only those with 50 candidates have a rank, and the others are counted', () => {
  expect(names(STACK, 'median')).toEqual(['Django', 'Python', 'Flask']);
  expect(rank(STACK, 'median').unranked).toBe(3);
});

test('by offers everything with an offer has a rank', () => {
  expect(names(STACK, 'offers')).toEqual(['Python', 'Django', 'Flask', 'Rust', 'Elixir', 'Perl']);
  expect(rank(STACK, 'offers').unranked).toBe(0);
});

test('equal medians are ranked by offers, then by name', () => {
  const tied = [
    technologyOf('B', 7000, 60),
    technologyOf('C', 7000, 60, 90),
    technologyOf('A', 7000, 60),
  ];
  expect(names(tied, 'median')).toEqual(['C', 'A', 'B']);
});
