import type { ColumnSource } from '../../domain/mapping';
import { Problem } from '../../domain/problem';
import type { ListColumn as Skills } from '../columns';
import { checkItems } from '../decode/limits';
import { Dictionary } from '../table/column-builder';
import type { SourceColumn } from '../table/source-table';
import type { RowSelection } from './rows';
import { NO_SKILL, type SkillCells, skillCells } from './skill-cells';

const MOST_SKILLS = 65_536;

/**
 * The union of the columns by selected row, each skill once. Null where no row has a skill.
 *
 * @throws Problem 'mapping-invalid' for more distinct values than a list of technologies can have,
 * 'source-too-large' for more items.
 */
export function readSkills(
  selection: RowSelection,
  columns: readonly SourceColumn[],
  source: ColumnSource,
): Skills | null {
  const dictionary = new Dictionary();
  const cells = columns.map((column) => skillCells(column, source, dictionary));
  const place = source.from.join(', ');
  const direct = listsAsTheyAre(selection, cells, dictionary);
  if (direct !== null) {
    checkItems(direct.codes.length, place);
    return direct;
  }
  const items = itemsIn(selection, cells);
  checkItems(items, place);
  const present = presentSkills(selection, cells, dictionary.values.length);
  if (present.length > MOST_SKILLS) throw tooMany(present.length, source);
  if (present.length === 0) return null;
  const numberOf = new Int32Array(dictionary.values.length).fill(-1);
  present.forEach((code, number) => {
    numberOf[code] = number;
  });
  const values = present.map((code) => dictionary.values[code] ?? '');
  const numbered = cells.map((own) => ({ ...own, numberOf: numbersOf(own, numberOf) }));
  return { ...union(selection, numbered, values.length, items), values };
}

/** The lists of one column as they are, where all rows are selected and each item is a skill of its own. */
function listsAsTheyAre(
  { count, rows }: RowSelection,
  [cells, ...others]: readonly SkillCells[],
  dictionary: Dictionary,
): Skills | null {
  if (cells === undefined || others.length > 0 || rows !== null || cells.cellOf !== null)
    return null;
  const { offsets, items, skillOf } = cells;
  const areSkills = new Set(skillOf).size === skillOf.length && !skillOf.includes(NO_SKILL);
  const length = offsets[count]!;
  if (!areSkills || skillOf.length > MOST_SKILLS || length === 0) return null;
  if (hasRepetitions(cells, count)) return null;
  const values = Array.from(skillOf, (code) => dictionary.values[code] ?? '');
  return { offsets, codes: items.subarray(0, length), values };
}

/** True where a row has an item twice. */
function hasRepetitions({ offsets, items, skillOf }: SkillCells, rows: number): boolean {
  const lastRow = new Int32Array(skillOf.length).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1]!;
    for (let index = offsets[row]!; index < end; index += 1) {
      const item = items[index]!;
      if (lastRow[item] === row) return true;
      lastRow[item] = row;
    }
  }
  return false;
}

/** Of each item of a column, the number of its skill; -1 for one that is none. */
function numbersOf({ skillOf }: SkillCells, numberOf: Int32Array): Int32Array {
  return Int32Array.from(skillOf, (code) => (code === NO_SKILL ? -1 : (numberOf[code] ?? -1)));
}

function sourceRowOf({ rows }: RowSelection, row: number): number {
  return rows === null ? row : rows[row]!;
}

/** The dictionary codes that selected rows have, in the order of the dictionary. */
function presentSkills(
  selection: RowSelection,
  cells: readonly SkillCells[],
  distinct: number,
): readonly number[] {
  const isPresent = new Uint8Array(distinct);
  for (const own of cells) {
    const isUsed = usedItems(selection, own);
    own.skillOf.forEach((code, item) => {
      if (isUsed[item] === 1 && code !== NO_SKILL) isPresent[code] = 1;
    });
  }
  return Array.from(isPresent.keys()).filter((code) => isPresent[code] === 1);
}

/** 1 for the items that selected rows have. */
function usedItems(selection: RowSelection, { cellOf, offsets, items, skillOf }: SkillCells) {
  const isUsed = new Uint8Array(skillOf.length);
  const markAll = (start: number, end: number) => {
    for (let index = start; index < end; index += 1) isUsed[items[index]!] = 1;
  };
  if (selection.rows === null && cellOf === null) {
    markAll(offsets[0]!, offsets[selection.count]!);
    return isUsed;
  }
  for (let row = 0; row < selection.count; row += 1) {
    const sourceRow = sourceRowOf(selection, row);
    const cell = cellOf === null ? sourceRow : cellOf[sourceRow]!;
    markAll(offsets[cell]!, offsets[cell + 1]!);
  }
  return isUsed;
}

interface NumberedCells extends SkillCells {
  readonly numberOf: Int32Array;
}

function union(
  selection: RowSelection,
  cells: readonly NumberedCells[],
  distinct: number,
  items: number,
): Pick<Skills, 'offsets' | 'codes'> {
  const result = new Uint16Array(items);
  const offsets = new Uint32Array(selection.count + 1);
  const lastRow = new Int32Array(distinct).fill(-1);
  let length = 0;
  for (let row = 0; row < selection.count; row += 1) {
    const sourceRow = sourceRowOf(selection, row);
    for (const { cellOf, offsets: starts, items: own, numberOf } of cells) {
      const cell = cellOf === null ? sourceRow : cellOf[sourceRow]!;
      const end = starts[cell + 1]!;
      for (let index = starts[cell]!; index < end; index += 1) {
        const number = numberOf[own[index]!]!;
        if (number < 0 || lastRow[number] === row) continue;
        lastRow[number] = row;
        result[length] = number;
        length += 1;
      }
    }
    offsets[row + 1] = length;
  }
  return { offsets, codes: length === items ? result : result.slice(0, length) };
}

/** Items of the selected rows, repetitions included. */
function itemsIn(selection: RowSelection, cells: readonly SkillCells[]): number {
  let items = 0;
  for (const { cellOf, offsets } of cells) {
    for (let row = 0; row < selection.count; row += 1) {
      const sourceRow = sourceRowOf(selection, row);
      const cell = cellOf === null ? sourceRow : cellOf[sourceRow]!;
      items += offsets[cell + 1]! - offsets[cell]!;
    }
  }
  return items;
}

function tooMany(count: number, source: ColumnSource): Problem {
  return new Problem(
    'mapping-invalid',
    `The skills from ${source.from.join(', ')} have ${count.toLocaleString('en')} different values; a list of technologies has at most ${MOST_SKILLS.toLocaleString('en')}.`,
    'Choose another column for the skills, or name the mark that separates them.',
    'skills',
  );
}
