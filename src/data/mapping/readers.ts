import type { ColumnSource } from '../../domain/mapping';
import { ENGLISH_LEVELS, NOT_STATED, SENIORITY_LEVELS, WORK_MODES } from '../../domain/vocabulary';
import { readEnglish } from '../reading/english';
import { readItems } from '../reading/items';
import { readMode } from '../reading/mode';
import { readSeniority } from '../reading/seniority';
import type { TextReader } from './coded';
import { withNamedValues } from './named-values';

/** Columns of one text value. */
export const TEXT_DIMENSIONS = [
  'specialization',
  'seniority',
  'english',
  'country',
  'mode',
  'company',
] as const;
/** A dimension whose values are texts, one to a row. */
export type TextDimension = (typeof TEXT_DIMENSIONS)[number];

interface Vocabulary {
  readonly read: TextReader;
  readonly order: readonly string[];
}

const FREE: Vocabulary = { read: (text) => text.trim(), order: [] };

const VOCABULARIES: Readonly<Record<TextDimension, Vocabulary>> = {
  specialization: FREE,
  seniority: { read: readSeniority, order: SENIORITY_LEVELS },
  english: { read: readEnglish, order: ENGLISH_LEVELS },
  country: FREE,
  mode: { read: readMode, order: WORK_MODES },
  company: FREE,
};

/**
 * How a text dimension reads a filled cell: values that the mapping names first, then its
 * vocabulary. Of a cell that is split the first item counts.
 */
export function dimensionReader(column: TextDimension, source: ColumnSource): Vocabulary {
  const { read, order } = VOCABULARIES[column];
  const named = withNamedValues<string | null>(source, read, NOT_STATED);
  if (source.split === null) return { read: named, order };
  return { read: (text) => named(readItems(text, source.split)[0] ?? text), order };
}
