import type { DifferenceAnswer, IntervalVerdict } from './answer';
import type { Sentence } from './sentence';
import { type DifferenceOf, headingOfMany, leadOfMany } from './verdict-many';
import { headingOfOne, leadOfOne } from './verdict-one';
import type { VerdictCohort, VerdictTerms } from './verdict-terms';
import { headingOfTwo, leadOfTwo } from './verdict-two';

/** The answer in words: what the page is headed with, and what stands behind it. */
export interface VerdictWords {
  readonly heading: Sentence;
  readonly lead: Sentence;
}

/**
 * The one generator of the verdict, for the screen, figures and the brief. "Higher" is said only
 * where an interval leaves 0 out; without an interval the words name the medians and claim nothing.
 * A cohort without a median is named as such, a rough one is said to be rough. With three and more
 * each is compared with the first. No cohort: no words.
 */
export function verdictWords(
  cohorts: readonly VerdictCohort[],
  differenceOf: DifferenceOf,
  terms: VerdictTerms,
): VerdictWords {
  const [first, other] = cohorts;
  if (first === undefined) return { heading: [], lead: [] };
  if (other === undefined) {
    return { heading: headingOfOne(first, terms), lead: leadOfOne(first, terms) };
  }
  if (cohorts.length > 2) {
    return {
      heading: headingOfMany(cohorts, differenceOf, terms),
      lead: leadOfMany(cohorts, differenceOf, terms),
    };
  }
  const pair = { first, other, difference: differenceOf(1, 0) };
  return { heading: headingOfTwo(pair, terms), lead: leadOfTwo(pair, terms) };
}

/**
 * All that may come to be said of these cohorts once their intervals are known, with amounts of a
 * likely length: whoever shows the words can keep room for the longest.
 */
export function possibleVerdicts(
  cohorts: readonly VerdictCohort[],
  terms: VerdictTerms,
): readonly VerdictWords[] {
  if (cohorts.length < 2) return [];
  const medians = cohorts.map(({ summary }) => summary.median ?? 0);
  const amount = Math.max(1, ...medians) / 4;
  const raws: readonly IntervalVerdict[] = [
    { difference: amount, interval: { lower: 1, upper: 2 * amount }, verdict: 'a-higher' },
    { difference: -amount, interval: { lower: -2 * amount, upper: -1 }, verdict: 'b-higher' },
    {
      difference: amount,
      interval: { lower: -amount, upper: 2 * amount },
      verdict: 'no-clear-difference',
    },
  ];
  const [, , unclear] = raws;
  return raws.map((raw) => {
    const difference: DifferenceAnswer = {
      raw,
      standardised: unclear ?? raw,
      levels: [],
      resamples: 0,
    };
    return verdictWords(cohorts, () => difference, terms);
  });
}
