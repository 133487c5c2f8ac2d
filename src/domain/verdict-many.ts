import type { DifferenceAnswer, IntervalVerdict } from './answer';
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
  withMedian,
} from './verdict-terms';

/**
 * The answer to A minus B, by places in the list of cohorts; null while it is being worked out or
 * where it was not asked.
 */
export type DifferenceOf = (a: number, b: number) => DifferenceAnswer | null;

interface Ranked {
  readonly cohort: VerdictCohort;
  readonly median: number;
  readonly index: number;
}

/** Those with a median, the highest first; equal ones in their order. */
function ranked(cohorts: readonly VerdictCohort[]): readonly Ranked[] {
  return cohorts
    .flatMap((cohort, index) => {
      const { median } = cohort.summary;
      return median === null ? [] : [{ cohort, median, index }];
    })
    .sort((one, two) => two.median - one.median);
}

/**
 * The pairs that the words of a verdict rest on: each against the first, and of three and more the
 * highest median against the rest. At most five.
 */
export function pairsOfVerdict(
  cohorts: readonly VerdictCohort[],
): readonly { readonly a: number; readonly b: number }[] {
  const [leader, ...rest] = ranked(cohorts).map(({ index }) => index);
  const withFirst = cohorts.flatMap((_, a) => (a === 0 ? [] : [{ a, b: 0 }]));
  if (leader === undefined || leader === 0) return withFirst;
  const againstLeader = rest.filter((b) => b !== 0).map((b) => ({ a: leader, b }));
  return [...withFirst, ...againstLeader];
}

/** True where the interval of one against another leaves 0 out on the side of `above`. */
function isAbove(above: number, below: number, differenceOf: DifferenceOf): boolean | null {
  const direct = differenceOf(above, below)?.raw.verdict;
  if (direct !== undefined) return direct === 'a-higher';
  const reverse = differenceOf(below, above)?.raw.verdict;
  return reverse === undefined ? null : reverse === 'b-higher';
}

/** "Go offers are highest: $9,100" only where the intervals against all the others say so. */
export function headingOfMany(
  cohorts: readonly VerdictCohort[],
  differenceOf: DifferenceOf,
  terms: VerdictTerms,
): Sentence {
  const [leader, ...rest] = ranked(cohorts);
  const last = rest.at(-1);
  if (leader === undefined) {
    return sentence`No median is shown for any of the ${terms.whole(cohorts.length)} groups`;
  }
  if (last === undefined) {
    return sentence`${withMedian(leadingName(leader.cohort), leader.cohort, terms)}; no other median is shown`;
  }
  const verdicts = rest.map(({ index }) => isAbove(leader.index, index, differenceOf));
  if (verdicts.every((above) => above === true)) {
    const next = rest[0]?.cohort ?? last.cohort;
    const ahead = sentence`${medianOf(leader.cohort, terms)}, ahead of ${medianOf(next, terms)} for ${nameOf(next)}`;
    const among = rest.length + 1 < cohorts.length ? ' of those shown' : '';
    return sentence`${subjectOf(leader.cohort, terms)} ${claimsOf(terms).highest}${among}: ${ahead}`;
  }
  const span = sentence`${medianOf(last.cohort, terms)} for ${nameOf(last.cohort)} to ${medianOf(leader.cohort, terms)} for ${nameOf(leader.cohort)}`;
  const undecided = verdicts.includes(null) && !verdicts.includes(false);
  return undecided
    ? sentence`Medians from ${span}`
    : sentence`None is clearly the highest: ${span}`;
}

/** Each against the first, with its interval. */
export function leadOfMany(
  cohorts: readonly VerdictCohort[],
  differenceOf: DifferenceOf,
  terms: VerdictTerms,
): Sentence {
  const [first] = cohorts;
  const beware = cohorts.flatMap((cohort) => [absence(cohort, terms), caution(cohort, terms)]);
  const compared =
    first === undefined || first.summary.median === null
      ? []
      : againstFirst(first, cohorts, differenceOf, terms);
  return joined([compared, ...beware, countWords(terms)]);
}

function againstFirst(
  first: VerdictCohort,
  cohorts: readonly VerdictCohort[],
  differenceOf: DifferenceOf,
  terms: VerdictTerms,
): Sentence {
  const others = cohorts.flatMap((cohort, index) =>
    index === 0 || cohort.summary.median === null
      ? []
      : [against(cohort, differenceOf(index, 0)?.raw ?? null, terms)],
  );
  if (others.length === 0) return [];
  const base = sentence`Against ${nameOf(first)} (${medianOf(first, terms)} ${perWords(terms)}), with 95 % intervals`;
  return sentence`${base}: ${joined(others, '; ')}.`;
}

function against(
  cohort: VerdictCohort,
  raw: IntervalVerdict | null,
  terms: VerdictTerms,
): Sentence {
  if (raw === null) return withMedian(nameOf(cohort), cohort, terms);
  if (raw.difference === null) return sentence`${nameOf(cohort)} without a difference`;
  const words = sentence`${nameOf(cohort)} ${stressed(terms.signedMoney(raw.difference))}`;
  if (raw.interval === null) return sentence`${words} (too few for an interval)`;
  const range = signedRange(raw.interval, terms);
  return isClear(raw) ? sentence`${words} (${range})` : sentence`${words} (${range}, not clear)`;
}
