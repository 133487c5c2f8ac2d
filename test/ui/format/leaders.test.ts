import { expect, test } from 'vitest';
import { leadersWords } from '../../../src/ui/format/leaders';

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 others'],
])('%j share a place as %j', (names, words) => {
  expect(leadersWords(names)).toBe(words);
});
