import type { DifferenceAnswer, IntervalVerdict } from './answer';
import { nounsOf } from './nouns';
import { type Sentence, joined, sentence, stressed } from './sentence';
import {
  type VerdictCohort,
  type VerdictTerms,
  absence,
  caution,
  claimsOf,
  countWords,
  isClear,
  leadingName,
  medianOf,
  nameOf,
  perWords,
  signedRange,
  subjectOf,
  tooFew,
  withMedian,
} from './verdict-terms';

/** Two cohorts and the answer to other minus first; null while it is being worked out. */
export interface VerdictPair {
  readonly first: VerdictCohort;
  readonly other: VerdictCohort;
  readonly difference: DifferenceAnswer | null;
}

/** "Django offers are higher: $8,520 against $7,707 for Python", or what may be said instead. */
export function headingOfTwo(pair: VerdictPair, terms: VerdictTerms): Sentence {
  const { first, other, difference } = pair;
  if (first.summary.median === null || other.summary.median === null) {
    return headingOfGap(pair, terms);
  }
  const medians = sentence`${withMedian(leadingName(first), first, terms)}, ${withMedian(nameOf(other), other, terms)}`;
  switch (difference?.raw.verdict) {
    case undefined:
      return medians;
    case 'a-higher':
      return higher(other, first, terms);
    case 'b-higher':
      return higher(first, other, terms);
    case 'no-clear-difference':
      return sentence`No clear difference: ${medians}`;
    case 'unknown':
      return sentence`${medians}: too few to compare`;
  }
}

function higher(above: VerdictCohort, below: VerdictCohort, terms: VerdictTerms): Sentence {
  const amounts = sentence`${medianOf(above, terms)} against ${medianOf(below, terms)}`;
  return sentence`${subjectOf(above, terms)} ${claimsOf(terms).higher}: ${amounts} for ${nameOf(below)}`;
}

function headingOfGap({ first, other }: VerdictPair, terms: VerdictTerms): Sentence {
  if (first.summary.median === null && other.summary.median === null) {
    return sentence`No median is shown for ${nameOf(first)} and ${nameOf(other)}`;
  }
  const [shown, missing] = first.summary.median === null ? [other, first] : [first, other];
  const gap =
    missing.summary.offers === 0
      ? sentence`no ${nounsOf(terms.measure).one} for ${nameOf(missing)}`
      : sentence`no median is shown for ${nameOf(missing)}`;
  return sentence`${withMedian(leadingName(shown), shown, terms)}; ${gap}`;
}

/** The difference with its interval, then what remains at equal seniority, then what to beware of. */
export function leadOfTwo(pair: VerdictPair, terms: VerdictTerms): Sentence {
  const { first, other } = pair;
  const beware = [first, other].flatMap((cohort) => [
    absence(cohort, terms),
    caution(cohort, terms),
  ]);
  return joined([comparison(pair, terms), ...beware, countWords(terms)]);
}

function comparison(pair: VerdictPair, terms: VerdictTerms): Sentence {
  const { first, other, difference } = pair;
  if (first.summary.median === null || other.summary.median === null) return [];
  if (difference === null) {
    return sentence`Medians ${perWords(terms)}; the interval of their difference is being worked out.`;
  }
  return joined([
    asOffered(pair, difference.raw, terms),
    equalSeniority(other, first, difference, terms),
  ]);
}

function asOffered(pair: VerdictPair, raw: IntervalVerdict, terms: VerdictTerms): Sentence {
  if (raw.difference === null) return [];
  const amount = stressed(terms.signedMoney(raw.difference));
  const words = sentence`${leadingName(pair.other)} minus ${nameOf(pair.first)}: ${amount} ${perWords(terms)}`;
  if (raw.interval === null) return sentence`${words}; ${tooFew(terms)}.`;
  return sentence`${words}, 95 % interval ${signedRange(raw.interval, terms)}.`;
}

/** Says nothing where no level is in both cohorts or the data names no levels. */
function equalSeniority(
  other: VerdictCohort,
  first: VerdictCohort,
  { raw, standardised }: DifferenceAnswer,
  terms: VerdictTerms,
): Sentence {
  if (standardised.difference === null || standardised.interval === null) return [];
  const amount = stressed(terms.signedMoney(standardised.difference));
  const range = signedRange(standardised.interval, terms);
  if (!isClear(standardised)) {
    const remains = isClear(raw) ? 'remains ' : '';
    return sentence`At equal seniority ${amount} ${remains}(${range}): no clear difference.`;
  }
  if (standardised.verdict === raw.verdict) {
    return sentence`At equal seniority ${amount} remains (${range}).`;
  }
  const above = standardised.verdict === 'a-higher' ? other : first;
  return sentence`At equal seniority ${subjectOf(above, terms)} ${claimsOf(terms).higher}: ${amount} (${range}).`;
}
