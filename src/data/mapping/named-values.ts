import type { ColumnSource } from '../../domain/mapping';
import { NOT_STATED } from '../../domain/vocabulary';

/**
 * A reader of one text that first looks at the values named in the mapping: what they stand for is
 * read in place of the text, and "Not stated" gives `notStated`.
 */
export function withNamedValues<T>(
  source: Pick<ColumnSource, 'values'>,
  read: (text: string) => T,
  notStated: T,
): (text: string) => T {
  const { values } = source;
  if (values.size === 0) return read;
  return (text) => {
    const named = values.get(text) ?? values.get(text.trim());
    if (named === undefined) return read(text);
    return named === NOT_STATED ? notStated : read(named);
  };
}
