import {
  FEWEST_FOR_ALL,
  FEWEST_FOR_MEDIAN,
  type Distribution,
  type Precision,
  type Withheld,
} from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { counted } from './number';
import { percent } from './share';

/** Why a figure is not there: "Not shown: fewer than 5 candidates". */
export function withheldWords(reason: Withheld, nouns: Nouns): string {
  switch (reason) {
    case 'few-candidates':
      return `Not shown: fewer than ${FEWEST_FOR_MEDIAN} ${nouns.people}`;
    case 'some-candidates':
      return `Not shown: fewer than ${FEWEST_FOR_ALL} ${nouns.people}`;
    case 'one-candidate':
      return `Not shown: one ${nouns.person} holds more than half of the ${nouns.many}`;
    case 'companies':
      return 'Not shown: too few companies, or one of them dominates';
  }
}

/** True where not even the median is shown. */
export function hidesMedian(reason: Withheld | null): boolean {
  return reason !== null && reason !== 'some-candidates';
}

const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  rough: 'rough',
  fair: 'fair precision',
  good: 'good precision',
};

export function precisionWords(precision: Precision): string {
  return PRECISION_WORDS[precision];
}

/** What is to be known of a median beside its number: how precise it is, or why it is not there. */
export function medianNote(group: Distribution, nouns: Nouns): string | null {
  const { median, precision, withheld } = group;
  if (median !== null) return precision === null ? null : precisionWords(precision);
  return withheld === null ? null : withheldWords(withheld, nouns);
}

/** A rough figure is written with a tilde before it. */
export function approximate(text: string, precision: Precision | null): string {
  return precision === 'rough' ? `~${text}` : text;
}

/** "Rough: 7 candidates. Read it as an indication."; null where nothing needs saying. */
export function imprecisionWords(group: Distribution, nouns: Nouns): string | null {
  if (group.precision !== 'rough') return null;
  return `Rough: ${counted(group.candidates, nouns.person, nouns.people)}. Read it as an indication.`;
}

/** "Concentrated: 3 candidates hold 52 % of the offers."; null where nothing needs saying. */
export function concentrationWords(group: Distribution, nouns: Nouns): string | null {
  if (group.concentration === null) return null;
  return `Concentrated: 3 ${nouns.people} hold ${percent(group.concentration)} of the ${nouns.many}.`;
}
