import type { Basis, Measure, SmallGroups } from './vocabulary';

/** What the counted rows of a data set are called, in the singular and the plural. */
export interface Nouns {
  /** One counted row: "offer", "respondent", "posting", "salary". */
  readonly one: string;
  readonly many: string;
  /** Who stands behind it; the unit of thresholds and intervals. */
  readonly person: string;
  readonly people: string;
  /** What the amounts are, for sentences such as "expectations of candidates who received offers". */
  readonly amounts: string;
}

const NOUNS: Readonly<Record<Measure, Nouns>> = {
  expectation: {
    one: 'offer',
    many: 'offers',
    person: 'candidate',
    people: 'candidates',
    amounts: 'expectations of candidates who received offers',
  },
  offer: {
    one: 'offer',
    many: 'offers',
    person: 'candidate',
    people: 'candidates',
    amounts: 'offers by companies',
  },
  pay: {
    one: 'respondent',
    many: 'respondents',
    person: 'respondent',
    people: 'respondents',
    amounts: 'pay stated in a survey',
  },
  posting: {
    one: 'posting',
    many: 'postings',
    person: 'posting',
    people: 'postings',
    amounts: 'pay stated in postings',
  },
};

/** A survey answer is never called an offer. */
export function nounsOf(measure: Measure): Nouns {
  return NOUNS[measure];
}

/** True where what is counted is people: offers and candidates are then one and the same. */
export function countsPeople(nouns: Nouns): boolean {
  return nouns.one === nouns.person;
}

/** "gross", "net", "gross or net not stated". */
export function basisWords(basis: Basis): string {
  return basis === 'unknown' ? 'gross or net not stated' : basis;
}

/** What everything says where a person chose to see small groups; else null. */
export function smallGroupsMark(smallGroups: SmallGroups): string | null {
  return smallGroups === 'shown' ? 'small groups shown' : null;
}
