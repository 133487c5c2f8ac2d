import type { Counts } from '../../domain/answer';
import { countsPeople, type Nouns } from '../../domain/nouns';
import { counted } from './number';

/** "offers", "candidates": the heads of the counts in a table; one head where both are the same. */
export function countHeads(nouns: Nouns): readonly string[] {
  return countsPeople(nouns) ? [nouns.many] : [nouns.many, nouns.people];
}

/** The counts under these heads. */
export function countCells({ offers, candidates }: Counts, nouns: Nouns): readonly number[] {
  return countsPeople(nouns) ? [offers] : [offers, candidates];
}

/** "571 offers of 274 candidates"; "1,001 respondents" where both are the same. */
export function countsWords(counts: Counts, nouns: Nouns): string {
  const offers = counted(counts.offers, nouns.one, nouns.many);
  if (countsPeople(nouns)) return offers;
  return `${offers} of ${counted(counts.candidates, nouns.person, nouns.people)}`;
}

/**
 * The same where only the offers are sure. The counts of a summary are taken if they are of these
 * offers: one of another moment counts other people.
 */
export function countsFor(offers: number, summary: Counts | undefined, nouns: Nouns): string {
  return summary?.offers === offers
    ? countsWords(summary, nouns)
    : counted(offers, nouns.one, nouns.many);
}
