import { describe, expect, it } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { hatchedWords, roughWords } from '../../../src/views/specializations/cell-words';

const OFFERS = nounsOf('offer');
const PAY = nounsOf('pay');
const USUAL = { smallGroups: 'withheld', companyRule: false } as const;
const SHOWN = { smallGroups: 'shown', companyRule: false } as const;

describe('what the marks of the cells mean', () => {
  it('a hatched cell has every reason that the data allow', () => {
    expect(hatchedWords(USUAL, OFFERS)).toBe(
      'Hatched: not shown, fewer than 5 candidates or one with more than half of the offers.',
    );
    expect(hatchedWords({ ...USUAL, companyRule: true }, OFFERS)).toBe(
      'Hatched: not shown, fewer than 5 candidates, one with more than half of the offers, too few companies, or one company that dominates.',
    );
    expect(hatchedWords(USUAL, PAY)).toBe('Hatched: not shown, fewer than 5 respondents.');
  });

  it('no cell is hatched where small groups are shown', () => {
    expect(hatchedWords(SHOWN, OFFERS)).toBe('');
  });

  it('a figure is rough for want of people, and for one of many where small groups are shown', () => {
    expect(roughWords(USUAL, OFFERS)).toBe('fewer than 15 candidates, a rough figure.');
    expect(roughWords(SHOWN, OFFERS)).toBe(
      'fewer than 15 candidates or one with more than half of the offers, a rough figure.',
    );
    expect(roughWords(SHOWN, PAY)).toBe('fewer than 15 respondents, a rough figure.');
  });
});
