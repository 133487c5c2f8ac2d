import { OFFER_COLUMNS, type OfferColumn } from '../../domain/mapping';
import { readAmount } from '../reading/amount';
import { readMonth } from '../reading/date';
import { readEnglish } from '../reading/english';
import { readExperience } from '../reading/experience';
import { readMode } from '../reading/mode';
import { readSeniority } from '../reading/seniority';
import { readStatus } from '../reading/status';
import { headerScore } from './header-words';
import { type ColumnSample, understood } from './samples';

/** What the values of a column must look like. Free texts fit anything that is no number. */
const READERS: Readonly<Partial<Record<OfferColumn, (text: string) => unknown>>> = {
  salary: (text) => readAmount(text, null),
  seniority: readSeniority,
  experience: readExperience,
  english: readEnglish,
  mode: readMode,
  date: (text) => readMonth(text, 'day-first'),
  status: readStatus,
  offers: (text) => (/^\d+(?:\.0*)?$/.test(text.trim()) ? 1 : null),
};

/** A level, a language level or a mode may be found by its values alone. */
const TELLING: readonly OfferColumn[] = ['seniority', 'english', 'mode'];
const FEWEST_UNDERSTOOD = 0.5;
const SURELY_UNDERSTOOD = 0.8;
/** Header scores below this are no proposal. */
const LOWEST_SCORE = 0.3;

interface Candidate {
  readonly column: OfferColumn;
  readonly name: string;
  readonly score: number;
}

/**
 * A source column for every column of the offers table that has one, the best first match by name
 * and values; each source column is given once. Skills may come from several.
 */
export function bestColumns(
  samples: readonly ColumnSample[],
): ReadonlyMap<OfferColumn, readonly string[]> {
  const candidates = OFFER_COLUMNS.flatMap((column) =>
    samples.map((sample) => ({ column, name: sample.name, score: score(sample, column) })),
  ).filter((candidate) => candidate.score >= LOWEST_SCORE);
  const chosen = new Map<OfferColumn, readonly string[]>();
  const taken = new Set<string>();
  for (const { column, name } of candidates.toSorted(byScore)) {
    if (taken.has(name) || (chosen.has(column) && column !== 'skills')) continue;
    chosen.set(column, [...(chosen.get(column) ?? []), name]);
    taken.add(name);
  }
  return chosen;
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score;
}

function score(sample: ColumnSample, column: OfferColumn): number {
  const byHeader = headerScore(sample.name, column);
  const read = READERS[column];
  if (read === undefined) return byHeader > 0 && suits(sample, column) ? byHeader : 0;
  const share = understood(sample, read);
  if (byHeader > 0) return share >= FEWEST_UNDERSTOOD ? byHeader * (0.5 + share / 2) : 0;
  return TELLING.includes(column) && isTelling(sample, share) ? 0.4 : 0;
}

/** Texts for a profession or a country, anything for a person. */
function suits(sample: ColumnSample, column: OfferColumn): boolean {
  if (sample.values.length === 0) return false;
  if (column === 'candidate') return true;
  return !sample.isNumber && understood(sample, (text) => (/\p{L}/u.test(text) ? 1 : null)) > 0.5;
}

function isTelling({ values, isNumber }: ColumnSample, share: number): boolean {
  return !isNumber && values.length >= 2 && values.length <= 30 && share >= SURELY_UNDERSTOOD;
}
