import type { ComparisonAnswer, DifferenceAnswer } from './answer';
import type { Cohort } from './cohort';
import { nounsOf } from './nouns';
import { type Sentence, joined, sentence, stressed } from './sentence';
import {
  type NamedCohort,
  type VerdictTerms,
  claimsOf,
  isClear,
  isWhole,
  leadingName,
  nameOf,
  perWords,
  subjectOf,
} from './verdict-terms';

/** A is compared with B, as in the answers: differences and chances are those of A. */
export interface ComparedPair {
  readonly a: NamedCohort;
  readonly b: NamedCohort;
}

/** "Django offers are higher, by $813 a month at the median", or what may be said instead. */
export function differenceTitle(
  difference: DifferenceAnswer | null,
  { a, b }: ComparedPair,
  terms: VerdictTerms,
): Sentence {
  const verdict = difference?.raw.verdict;
  const amount = difference?.raw.difference ?? null;
  if (verdict === 'no-clear-difference') {
    return sentence`No clear difference between ${nameOf(b)} and ${nameOf(a)}`;
  }
  if (amount === null || (verdict !== 'a-higher' && verdict !== 'b-higher')) {
    return sentence`${leadingName(a)} and ${nameOf(b)} compared`;
  }
  const above = verdict === 'a-higher' ? a : b;
  const size = `${terms.money(Math.abs(amount))} ${perWords(terms)}`;
  return sentence`${subjectOf(above, terms)} ${claimsOf(terms).higher}, by ${size} at the median`;
}

/** "A random Django offer beats a random Python offer 57 times in 100; 50 would be a tie." */
export function chanceWords(
  superiority: number | null,
  { a, b }: ComparedPair,
  terms: VerdictTerms,
): Sentence {
  if (superiority === null) return [];
  const { one, person } = nounsOf(terms.measure);
  const beats = one === 'offer' ? 'beats' : 'states more than';
  const each =
    terms.count === 'candidate' && one !== person ? `, each ${person} counted once,` : '';
  return sentence`${random(a, one)}${each} ${beats} ${lowered(random(b, one))} ${stressed(times(superiority))}; 50 would be a tie.`;
}

function random(cohort: NamedCohort, one: string): Sentence {
  return isWhole(cohort)
    ? sentence`A random ${one} of ${nameOf(cohort)}`
    : sentence`A random ${nameOf(cohort)} ${one}`;
}

function lowered(words: Sentence): Sentence {
  return words.map((phrase, index) =>
    index === 0
      ? { ...phrase, text: phrase.text.charAt(0).toLowerCase() + phrase.text.slice(1) }
      : phrase,
  );
}

/** Neither never nor always is said of what merely rounds to it. */
function times(chance: number): string {
  const rounded = Math.round(chance * 100);
  if (rounded === 0 && chance > 0) return 'less than once in 100';
  if (rounded === 100 && chance < 1) return 'more than 99 times in 100';
  return rounded === 1 ? 'once in 100' : `${rounded} times in 100`;
}

/** "94 % of Django candidates are also in Python: 101 of 107." Nested and equal cohorts are said. */
export function overlapWords(
  { overlap, nesting }: Pick<ComparisonAnswer, 'overlap' | 'nesting'>,
  { a, b }: ComparedPair,
  terms: VerdictTerms,
): Sentence {
  const { people, person } = nounsOf(terms.measure);
  const { candidatesOfA, candidatesOfB, both } = overlap;
  if (candidatesOfA === 0 || candidatesOfB === 0) return [];
  if (nesting === 'same') {
    return sentence`${leadingName(a)} and ${nameOf(b)} are the same ${people}: there is nothing to compare.`;
  }
  if (nesting === 'none' && both === 0) {
    return sentence`No ${person} is in both ${nameOf(a)} and ${nameOf(b)}.`;
  }
  const isInner = both / candidatesOfA >= both / candidatesOfB;
  const [inner, outer, size] = isInner ? [a, b, candidatesOfA] : [b, a, candidatesOfB];
  const group = isWhole(inner) ? sentence`${people}` : sentence`${nameOf(inner)} ${people}`;
  if (nesting !== 'none') {
    return sentence`All ${terms.whole(size)} ${group} are also in ${nameOf(outer)}: the groups are nested, which dilutes the difference.`;
  }
  const numbers = `${terms.whole(both)} of ${terms.whole(size)}`;
  return sentence`${stressed(terms.percent(both / size))} of ${group} are also in ${nameOf(outer)}: ${numbers}.`;
}

/** What standing at equal seniority rests on. */
export function coverageWords(
  { standardised }: Pick<ComparisonAnswer, 'standardised'>,
  terms: VerdictTerms,
): Sentence {
  const { many } = nounsOf(terms.measure);
  if (standardised === null) {
    return sentence`Equal seniority cannot be computed: no level is shown for both.`;
  }
  const share = terms.percent(standardised.coverage);
  return sentence`Equal seniority gives both the same mix of levels and covers ${share} of the ${many}.`;
}

/** "By level, only Senior (+$750) differs clearly." Null while the intervals are being worked out. */
export function levelsFinding(
  difference: DifferenceAnswer | null,
  terms: VerdictTerms,
): Sentence | null {
  if (difference === null) return null;
  const compared = difference.levels.filter(({ interval }) => interval !== null);
  if (compared.length === 0) return sentence`No level can be compared by itself.`;
  const clear = compared.filter(isClear);
  if (clear.length === 0) return sentence`No level by itself differs clearly.`;
  const names = joined(
    clear.map(({ level, difference: amount }) =>
      amount === null ? sentence`${level}` : sentence`${level} (${terms.signedMoney(amount)})`,
    ),
    ', ',
  );
  const only = clear.length < compared.length ? 'only ' : '';
  const verb = clear.length === 1 ? 'differs' : 'differ';
  return sentence`By level, ${only}${names} ${verb} clearly.`;
}

/**
 * The technologies that `outer` must be without so that it shares nobody with `inner`, and loses
 * nobody else; null where leaving technologies out cannot do that. Own filters are not looked at.
 */
export function technologiesToLeaveOut(outer: Cohort, inner: Cohort): readonly string[] | null {
  const isFree = outer.specialization.length === 0;
  const isSame =
    outer.specialization.length === inner.specialization.length &&
    outer.specialization.every((name) => inner.specialization.includes(name));
  if (!isFree && !isSame) return null;
  const extra = inner.allOf.filter((name) => !outer.allOf.includes(name));
  const [single, ...more] = extra;
  if (more.length > 0 || (single !== undefined && inner.anyOf.length > 0)) return null;
  const left = single === undefined ? inner.anyOf : [single];
  const isPossible =
    left.length > 0 &&
    inner.noneOf.every((name) => outer.noneOf.includes(name)) &&
    !left.some((name) => outer.anyOf.includes(name) || outer.allOf.includes(name));
  return isPossible ? left : null;
}
