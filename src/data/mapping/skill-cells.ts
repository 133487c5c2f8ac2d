import type { ColumnSource } from '../../domain/mapping';
import { NOT_STATED } from '../../domain/vocabulary';
import { readItems } from '../reading/items';
import { CodeBuffer, Dictionary } from '../table/column-builder';
import type { Codes } from '../columns';
import { asText } from '../table/convert';
import type { ListColumn, SourceColumn, TextColumn } from '../table/source-table';
import { withNamedValues } from './named-values';

/** Lists of skills by cell: cell c has the items in [offsets[c], offsets[c + 1]). */
export interface SkillCells {
  /** The cell of each source row; null: cells are rows. */
  readonly cellOf: Codes | null;
  readonly offsets: Uint32Array;
  readonly items: Codes;
  /** Of each item, its code in the shared dictionary; `NO_SKILL` for one that is none. */
  readonly skillOf: Uint32Array;
}

/** The code of an item that names no skill. */
export const NO_SKILL = 2 ** 32 - 1;

/** The skills of every distinct cell of a column: lists, JSON lists, or texts that are split. */
export function skillCells(
  column: SourceColumn,
  source: ColumnSource,
  dictionary: Dictionary,
): SkillCells {
  const read = withNamedValues(source, (text) => text.trim(), '');
  const codeOf = (item: string) => {
    const skill = read(item);
    return skill === '' || skill === NOT_STATED ? NO_SKILL : dictionary.code(skill);
  };
  return column.kind === 'list'
    ? listCells(column, codeOf)
    : textCells(asText(column), (text) => readItems(text, source.split), codeOf);
}

function listCells(column: ListColumn, codeOf: (item: string) => number): SkillCells {
  const { offsets, codes, values } = column;
  return { cellOf: null, offsets, items: codes, skillOf: Uint32Array.from(values, codeOf) };
}

function textCells(
  { codes: cellOf, values }: TextColumn,
  itemsOf: (text: string) => readonly string[],
  codeOf: (item: string) => number,
): SkillCells {
  const dictionary = new Dictionary();
  const offsets = new CodeBuffer();
  const items = new CodeBuffer();
  offsets.push(0);
  for (const value of values) {
    for (const item of itemsOf(value)) items.push(dictionary.code(item));
    offsets.push(items.length);
  }
  const skillOf = Uint32Array.from(dictionary.values, codeOf);
  return { cellOf, offsets: offsets.finish(), items: items.finish(), skillOf };
}
