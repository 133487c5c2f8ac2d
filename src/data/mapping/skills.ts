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
  const items = itemsIn(selection, cells);
  checkItems(items, source.from.join(', '));
  const present = presentSkills(selection, cells, dictionary.values.length);
  if (present.length > MOST_SKILLS) throw tooMany(present.length, source);
  if (present.length === 0) return null;
  const numbers = new Uint16Array(dictionary.values.length);
  present.forEach((code, number) => {
    numbers[code] = number;
  });
  const values = present.map((code) => dictionary.values[code] ?? '');
  return { ...union(selection, cells, numbers, items), values };
}

function sourceRowOf({ rows }: RowSelection, row: number): number {
  return rows === null ? row : (rows[row] ?? 0);
}

/** The dictionary codes that selected rows have, in the order of the dictionary. */
function presentSkills(
  selection: RowSelection,
  cells: readonly SkillCells[],
  distinct: number,
): readonly number[] {
  const isPresent = new Uint8Array(distinct);
  for (const { cellOf, offsets, codes } of cells) {
    for (let row = 0; row < selection.count; row += 1) {
      const sourceRow = sourceRowOf(selection, row);
      const cell = cellOf === null ? sourceRow : (cellOf[sourceRow] ?? 0);
      const end = offsets[cell + 1] ?? 0;
      for (let index = offsets[cell] ?? 0; index < end; index += 1)
        isPresent[codes[index] ?? NO_SKILL] = 1;
    }
  }
  return Array.from(isPresent.keys()).filter((code) => isPresent[code] === 1);
}

function union(
  selection: RowSelection,
  cells: readonly SkillCells[],
  numbers: Uint16Array,
  items: number,
): Pick<Skills, 'offsets' | 'codes'> {
  const result = new Uint16Array(items);
  const offsets = new Uint32Array(selection.count + 1);
  const lastRow = new Int32Array(numbers.length).fill(-1);
  let length = 0;
  for (let row = 0; row < selection.count; row += 1) {
    const sourceRow = sourceRowOf(selection, row);
    for (const { cellOf, offsets: starts, codes } of cells) {
      const cell = cellOf === null ? sourceRow : (cellOf[sourceRow] ?? 0);
      const end = starts[cell + 1] ?? 0;
      for (let index = starts[cell] ?? 0; index < end; index += 1) {
        const code = codes[index] ?? NO_SKILL;
        if (code === NO_SKILL || lastRow[code] === row) continue;
        lastRow[code] = row;
        result[length] = numbers[code] ?? 0;
        length += 1;
      }
    }
    offsets[row + 1] = length;
  }
  return { offsets, codes: result.slice(0, length) };
}

/** Items of the selected rows, repetitions included. */
function itemsIn(selection: RowSelection, cells: readonly SkillCells[]): number {
  let items = 0;
  for (const { cellOf, offsets } of cells) {
    for (let row = 0; row < selection.count; row += 1) {
      const sourceRow = sourceRowOf(selection, row);
      const cell = cellOf === null ? sourceRow : (cellOf[sourceRow] ?? 0);
      items += (offsets[cell + 1] ?? 0) - (offsets[cell] ?? 0);
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
