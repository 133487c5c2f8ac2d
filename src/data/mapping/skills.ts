import type { ColumnSource } from '../../domain/mapping';
import { Problem } from '../../domain/problem';
import type { ListColumn as Skills } from '../columns';
import { CodeBuffer, Dictionary } from '../table/column-builder';
import type { SourceColumn } from '../table/source-table';
import type { RowSelection } from './rows';
import { NO_SKILL, type SkillCells, skillCells } from './skill-cells';

const MOST_SKILLS = 65_536;

/**
 * The union of the columns by selected row, each skill once. Null where no row has a skill.
 *
 * @throws Problem 'mapping-invalid' for more distinct values than a list of technologies can have.
 */
export function readSkills(
  selection: RowSelection,
  columns: readonly SourceColumn[],
  source: ColumnSource,
): Skills | null {
  const dictionary = new Dictionary();
  const cells = columns.map((column) => skillCells(column, source, dictionary));
  const writer = new SkillWriter(dictionary.values.length);
  for (let row = 0; row < selection.count; row += 1) {
    const sourceRow = selection.rows === null ? row : (selection.rows[row] ?? 0);
    for (const part of cells) writer.add(part, sourceRow);
    writer.endRow();
  }
  return finish(writer, dictionary.values, source);
}

/** Collects the skills of one row after another, each skill once a row and numbered as it comes. */
class SkillWriter {
  readonly codes = new CodeBuffer();
  readonly offsets = new CodeBuffer();
  /** Dictionary codes in the order of their new numbers. */
  readonly present: number[] = [];
  readonly #numbers: Int32Array;
  readonly #lastRow: Int32Array;
  #row = 0;

  constructor(distinct: number) {
    this.#numbers = new Int32Array(distinct).fill(-1);
    this.#lastRow = new Int32Array(distinct).fill(-1);
    this.offsets.push(0);
  }

  add({ cellOf, offsets, codes }: SkillCells, sourceRow: number): void {
    const cell = cellOf === null ? sourceRow : (cellOf[sourceRow] ?? 0);
    const end = offsets[cell + 1] ?? 0;
    for (let index = offsets[cell] ?? 0; index < end; index += 1)
      this.#push(codes[index] ?? NO_SKILL);
  }

  endRow(): void {
    this.offsets.push(this.codes.length);
    this.#row += 1;
  }

  #push(code: number): void {
    if (code === NO_SKILL || this.#lastRow[code] === this.#row) return;
    this.#lastRow[code] = this.#row;
    if (this.#numbers[code] === -1) this.#numbers[code] = this.present.push(code) - 1;
    this.codes.push(this.#numbers[code] ?? 0);
  }
}

function finish(
  { codes, offsets, present }: SkillWriter,
  values: readonly string[],
  source: ColumnSource,
): Skills | null {
  if (present.length > MOST_SKILLS) throw tooMany(present.length, source);
  if (present.length === 0) return null;
  return {
    offsets: offsets.finish(),
    codes: Uint16Array.from(codes.finish()),
    values: present.map((code) => values[code] ?? ''),
  };
}

function tooMany(count: number, source: ColumnSource): Problem {
  return new Problem(
    'mapping-invalid',
    `The skills from ${source.from.join(', ')} have ${count.toLocaleString('en')} different values; a list of technologies has at most ${MOST_SKILLS.toLocaleString('en')}.`,
    'Choose another column for the skills, or name the mark that separates them.',
    'skills',
  );
}
