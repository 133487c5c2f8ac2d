import type { ColumnSource } from '../../domain/mapping';
import { NOT_STATED } from '../../domain/vocabulary';
import { readItems } from '../reading/items';
import { CodeBuffer, type Dictionary } from '../table/column-builder';
import { asText } from '../table/convert';
import type { ListColumn, SourceColumn, TextColumn } from '../table/source-table';
import { withNamedValues } from './named-values';

/** Lists of skill codes: cell c has `codes` in [offsets[c], offsets[c + 1]). */
export interface SkillCells {
  /** The cell of each source row; null: cells are rows. */
  readonly cellOf: ArrayLike<number> | null;
  readonly offsets: Uint32Array;
  /** Into the shared dictionary; `NO_SKILL` for an item that is none. */
  readonly codes: Uint32Array;
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
    : textCells(asText(column), (text) => readItems(text, source.split).map(codeOf));
}

function listCells(column: ListColumn, codeOf: (item: string) => number): SkillCells {
  const targets = Uint32Array.from(column.values, codeOf);
  const codes = new Uint32Array(column.codes.length);
  for (let index = 0; index < codes.length; index += 1) {
    codes[index] = targets[column.codes[index] ?? 0] ?? NO_SKILL;
  }
  return { cellOf: null, offsets: column.offsets, codes };
}

function textCells(
  { codes: cellOf, values }: TextColumn,
  codesOf: (text: string) => readonly number[],
): SkillCells {
  const offsets = new CodeBuffer();
  const codes = new CodeBuffer();
  offsets.push(0);
  for (const value of values) {
    for (const code of codesOf(value)) codes.push(code);
    offsets.push(codes.length);
  }
  return { cellOf, offsets: offsets.finish(), codes: codes.finish() };
}
