import type { CohortSummary, IntervalVerdict } from './answer';
import { FEWEST_FOR_ALL, FEWEST_FOR_MEDIAN } from './answer';
import type { Slot } from './cohort';
import { type Nouns, nounsOf } from './nouns';
import { type Phrase, type Sentence, named, sentence } from './sentence';
import type { CountUnit, Measure, Unit } from './vocabulary';

/** A cohort by its colour and its name. */
export interface NamedCohort {
  readonly slot: Slot;
  /** Tells the cohorts apart; "All" is the one without specialization and technologies. */
  readonly label: string;
}

/** A cohort as a verdict speaks of it. Medians are USD per unit of the terms. */
export interface VerdictCohort extends NamedCohort {
  readonly summary: Pick<
    CohortSummary,
    'offers' | 'candidates' | 'p25' | 'median' | 'p75' | 'medianInterval' | 'precision' | 'withheld'
  >;
}

/** What the sentences need to know beside the cohorts. */
export interface VerdictTerms {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly count: CountUnit;
  /** "$7,707". */
  readonly money: (amount: number) => string;
  /** "+$813", "−$330", "$0". */
  readonly signedMoney: (amount: number) => string;
  /** "94 %" from 0.94. */
  readonly percent: (share: number) => string;
  /** "1,001". */
  readonly whole: (count: number) => string;
}

interface Claims {
  /** After the noun: "offers are higher". */
  readonly higher: string;
  readonly highest: string;
  /** What half of a cohort does: "are at or above $7,707". */
  readonly reaches: (amount: string) => string;
}

const OF_OFFERS: Claims = {
  higher: 'are higher',
  highest: 'are highest',
  reaches: (amount) => `are at or above ${amount}`,
};

/** A survey answer is stated, not offered. */
const OF_STATEMENTS: Claims = {
  higher: 'state more',
  highest: 'state most',
  reaches: (amount) => `state ${amount} or more`,
};

const CLAIMS: Readonly<Record<Measure, Claims>> = {
  expectation: OF_OFFERS,
  offer: OF_OFFERS,
  pay: OF_STATEMENTS,
  posting: OF_STATEMENTS,
};

/** The verbs of a measure. */
export function claimsOf(terms: VerdictTerms): Claims {
  return CLAIMS[terms.measure];
}

const WHOLE = 'All';

/** True for the cohort of everything, whose label is no name. */
export function isWhole(cohort: NamedCohort): boolean {
  return cohort.label === WHOLE;
}

/** The cohort's name in its colour: "Django"; "all" inside a sentence for the cohort of everything. */
export function nameOf(cohort: NamedCohort): Phrase {
  return named(isWhole(cohort) ? 'all' : cohort.label, cohort.slot);
}

/** The name at the beginning of a sentence. */
export function leadingName(cohort: NamedCohort): Phrase {
  return named(cohort.label, cohort.slot);
}

/** What a claim is about: "Django offers"; "All offers together" for the cohort of everything. */
export function subjectOf(cohort: NamedCohort, terms: VerdictTerms): Sentence {
  const { many } = nounsOf(terms.measure);
  return isWhole(cohort)
    ? sentence`${leadingName(cohort)} ${many} together`
    : sentence`${leadingName(cohort)} ${many}`;
}

/** "$7,707"; "~$4,250" where it is rough. Empty where no median is shown. */
export function medianOf({ summary }: VerdictCohort, terms: VerdictTerms): string {
  if (summary.median === null) return '';
  return `${summary.precision === 'rough' ? '~' : ''}${terms.money(summary.median)}`;
}

/** "Django $8,520", not to be broken between name and amount. */
export function withMedian(name: Phrase, cohort: VerdictCohort, terms: VerdictTerms): Sentence {
  return sentence`${name}\u00a0${medianOf(cohort, terms)}`;
}

/** "a month". */
export function perWords({ unit }: VerdictTerms): string {
  return unit === 'month' ? 'a month' : 'a year';
}

/** "+$182 to +$1,400". */
export function signedRange(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  terms: VerdictTerms,
): string {
  return `${terms.signedMoney(lower)} to ${terms.signedMoney(upper)}`;
}

/** True where the interval leaves 0 out: only then may a sentence say "higher". */
export function isClear({ verdict }: IntervalVerdict): boolean {
  return verdict === 'a-higher' || verdict === 'b-higher';
}

/** Why a cohort has no median: "Django is not shown: fewer than 5 candidates." */
export function absence(cohort: VerdictCohort, terms: VerdictTerms): Sentence {
  const nouns = nounsOf(terms.measure);
  if (cohort.summary.median !== null) return [];
  if (cohort.summary.offers === 0) {
    return sentence`${leadingName(cohort)}: no ${nouns.one} matches the filters.`;
  }
  return sentence`${leadingName(cohort)} is not shown: ${reason(cohort, nouns)}.`;
}

function reason({ summary }: VerdictCohort, nouns: Nouns): string {
  if (summary.withheld === 'one-candidate') {
    return `one ${nouns.person} holds more than half of the ${nouns.many}`;
  }
  if (summary.withheld === 'companies') return 'too few companies, or one of them dominates';
  return `fewer than ${FEWEST_FOR_MEDIAN} ${nouns.people}`;
}

/** "Django is rough: 7 candidates." Empty where nothing needs saying. */
export function caution(cohort: VerdictCohort, terms: VerdictTerms): Sentence {
  const { precision, candidates } = cohort.summary;
  if (precision !== 'rough') return [];
  const { person, people } = nounsOf(terms.measure);
  const who = candidates === 1 ? person : people;
  return sentence`${leadingName(cohort)} is rough: ${terms.whole(candidates)} ${who}.`;
}

/** Said once where every candidate weighs alike. */
export function countWords(terms: VerdictTerms): Sentence {
  const { one, many, person } = nounsOf(terms.measure);
  if (terms.count === 'offer' || one === person) return [];
  return sentence`Each ${person} counts once, however many ${many}.`;
}

/** Why a difference has no interval. */
export function tooFew(terms: VerdictTerms): string {
  return `an interval needs ${FEWEST_FOR_ALL} ${nounsOf(terms.measure).people} on both sides`;
}
