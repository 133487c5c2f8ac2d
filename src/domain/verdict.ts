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
