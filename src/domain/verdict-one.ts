import type { Interval } from './answer';
import { nounsOf } from './nouns';
import { type Sentence, joined, sentence, stressed } from './sentence';
import {
  type VerdictCohort,
  type VerdictTerms,
  absence,
  caution,
  claimsOf,
  isWhole,
  medianOf,
  nameOf,
  perWords,
} from './verdict-terms';

/** "Half of the Python offers are at or above $7,707". */
export function headingOfOne(cohort: VerdictCohort, terms: VerdictTerms): Sentence {
  const { one, many, person } = nounsOf(terms.measure);
  const name = nameOf(cohort);
  if (cohort.summary.offers === 0) {
    return isWhole(cohort)
      ? sentence`No ${one} matches the filters`
      : sentence`No ${name} ${one} matches the filters`;
  }
  if (cohort.summary.median === null) {
    return isWhole(cohort)
      ? sentence`No median is shown`
      : sentence`No median is shown for ${name}`;
  }
  const group = isWhole(cohort) ? sentence`of ${name} ${many}` : sentence`of the ${name} ${many}`;
  const reaches = claimsOf(terms).reaches(medianOf(cohort, terms));
  return terms.count === 'candidate' && person !== one
    ? sentence`Counting each ${person} once, half ${group} ${reaches}`
    : sentence`Half ${group} ${reaches}`;
}

/** "Median a month, 95 % interval $7,253 to $8,250. The middle half lies between ...". */
export function leadOfOne(cohort: VerdictCohort, terms: VerdictTerms): Sentence {
  const { median, medianInterval, p25, p75 } = cohort.summary;
  // The heading has said that nothing matches.
  if (cohort.summary.offers === 0) return [];
  if (median === null) return absence(cohort, terms);
  const interval =
    medianInterval === null
      ? sentence`Median ${perWords(terms)}, on too few ${nounsOf(terms.measure).people} for an interval.`
      : sentence`Median ${perWords(terms)}, 95 % interval ${amounts(medianInterval, terms)}.`;
  const spread =
    p25 === null || p75 === null
      ? []
      : sentence`The middle half lies between ${stressed(terms.money(p25))} and ${stressed(terms.money(p75))}.`;
  return joined([interval, spread, caution(cohort, terms)]);
}

/** An end that falls on the smallest or largest amount is null and not told. */
function amounts({ lower, upper }: Interval, { money }: VerdictTerms): string {
  if (lower !== null && upper !== null) return `${money(lower)} to ${money(upper)}`;
  if (lower !== null) return `from ${money(lower)}`;
  return upper === null ? 'open on both sides' : `up to ${money(upper)}`;
}
