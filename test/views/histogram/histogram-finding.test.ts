import { describe, expect, test } from 'vitest';
import { nounsOf } from '../../../src/domain/nouns';
import { textOf } from '../../../src/domain/sentence';
import { histogramFinding } from '../../../src/views/histogram/histogram-finding';
import { halfSentence, reachSentence } from '../../../src/views/histogram/reach-sentences';
import { DJANGO, EMPTY, HIDDEN, histogramOf, PYTHON, viewOf } from './histograms';

const OFFERS = nounsOf('offer');

describe('the finding', () => {
  const findingOf = (...args: Parameters<typeof viewOf>) =>
    textOf(histogramFinding(viewOf(...args), OFFERS));

  test('one cohort: its peak with counts', () => {
    expect(findingOf([PYTHON])).toBe('Python peaks at $5.5k+: 100 of 340 offers.');
  });

  test('two cohorts: both peaks, and why shares', () => {
    expect(findingOf()).toBe(
      'Python peaks at $5.5k+, Django at $6k+. Shares, because the cohorts differ in size (340 and 120 offers).',
    );
  });

  test('counts say how sizes differ', () => {
    expect(findingOf([PYTHON, DJANGO], false)).toContain(
      'Python has 2.8 times as many offers as Django.',
    );
  });

  test('one peak for both is said once, and equal sizes need no words', () => {
    expect(findingOf([PYTHON, PYTHON])).toBe('Both cohorts peak at $5.5k+.');
  });

  test('of equally high buckets the lowest is the peak', () => {
    const even = histogramOf([
      [5000, 5500, 30],
      [5500, 6000, 30],
    ]);
    expect(findingOf([even])).toContain('$5k+');
  });

  test('what is hidden is said with its reason, what is empty as empty', () => {
    expect(findingOf([PYTHON, HIDDEN])).toContain('Django: not shown: fewer than 10 candidates.');
    expect(findingOf([PYTHON, EMPTY])).toContain('Django: no offer matches.');
  });
});

describe('what a budget reaches', () => {
  const terms = { budget: 5500, step: 500, nouns: OFFERS };
  const python = { slot: 0 as const, name: 'Python', half: 7707 };
  const words = (share: number | null, added: number | null) =>
    textOf(reachSentence(python, { share, added }, terms));

  test('is said both ways', () => {
    expect(words(0.24, 0.06)).toBe(
      'At $5,500 you reach 24\u00a0% of Python offers; +$500 adds 6\u00a0%; half at $7,707. Asking $5,500 is the 24th percentile.',
    );
  });

  test('at the ends there is no percentile', () => {
    expect(words(0, 0.01)).toContain('Asking $5,500 is below all of them.');
    expect(words(1, 0)).toContain('Asking $5,500 is at or above all of them.');
    expect(words(0.999, 0)).toContain('the 99th percentile');
  });

  test('without a budget the one that reaches half is said, where a median is shown', () => {
    const django = { slot: 1 as const, name: 'Django', half: 8520 };
    expect(textOf(halfSentence([python, django], OFFERS))).toBe(
      '$7,707 reaches half of the Python offers, $8,520 half of the Django offers.',
    );
    expect(textOf(halfSentence([{ ...python, half: null }, django], OFFERS))).toBe(
      '$8,520 reaches half of the Django offers.',
    );
    expect(textOf(halfSentence([{ ...python, half: null }], OFFERS))).not.toContain('half');
  });

  test('hidden shares are not guessed', () => {
    expect(words(null, null)).toBe('Python: no reach is shown at $5,500.');
  });
});
