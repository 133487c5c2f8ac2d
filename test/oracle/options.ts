import {
  ENGLISH_LEVELS,
  NOT_STATED,
  SENIORITY_LEVELS,
  WORK_MODES,
} from '../../src/domain/vocabulary';
import type { Book, ColumnName, OfferRow } from './offers';
import { counted, offersIn } from './select';

type Read = (row: OfferRow) => readonly string[];

/** The values of every dimension that occur: vocabularies in order, others by offers, then name. */
export function optionsOf(book: Book) {
  const when = (column: ColumnName, options: () => readonly string[]) =>
    book.columns.has(column) ? options() : [];
  const inOrder = (vocabulary: readonly string[], read: Read) => {
    const found = new Set(book.rows.flatMap(read));
    return [...vocabulary, NOT_STATED].filter((value) => found.has(value));
  };
  return {
    seniority: when('seniority', () => inOrder(SENIORITY_LEVELS, (row) => [row.seniority])),
    english: when('english', () => inOrder(ENGLISH_LEVELS, (row) => [row.english])),
    mode: when('mode', () => inOrder(WORK_MODES, (row) => [row.mode])),
    country: when('country', () => byOffers(book, (row) => [row.country])),
    specialization: when('specialization', () => byOffers(book, (row) => [row.specialization])),
    skill: when('skills', () => byOffers(book, (row) => row.skills)),
  };
}

function byOffers({ rows }: Book, read: Read): readonly string[] {
  const found = [...new Set(rows.flatMap(read))];
  const offers = new Map(
    found.map((value) => [
      value,
      offersIn(counted(rows.filter((row) => read(row).includes(value)))),
    ]),
  );
  const place = (value: string) => (value === NOT_STATED ? -1 : (offers.get(value) ?? 0));
  return found.sort((left, right) => place(right) - place(left) || (left < right ? -1 : 1));
}
