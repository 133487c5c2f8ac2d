import { NOT_STATED, SENIORITY_LEVELS, seniorityFromYears } from '../../domain/vocabulary';
import type { CodedColumn } from '../columns';
import type { TextColumn } from '../table/source-table';
import { codedFromReadings } from './coded';
import type { RowSelection } from './rows';

/** Codes of levels; the last stands for none. */
const VALUES: readonly string[] = [...SENIORITY_LEVELS, NOT_STATED];
const NONE = VALUES.indexOf(NOT_STATED);

/**
 * The level of every selected row: the stated one, else from years. A cell that says something that
 * is no level is not overruled by years. Null where no row has a level.
 */
export function levelsOf(
  selection: RowSelection,
  stated: CodedColumn | null,
  source: TextColumn | null,
  years: Float32Array,
): CodedColumn | null {
  const codes = new Uint8Array(selection.count);
  const targets = (stated?.values ?? []).map((value) => VALUES.indexOf(value));
  const isFilled = source?.values.map((text) => text.trim() !== '') ?? [];
  for (let row = 0; row < codes.length; row += 1) {
    const sourceRow = selection.rows === null ? row : (selection.rows[row] ?? 0);
    const filled = source !== null && isFilled[source.codes[sourceRow] ?? 0] === true;
    codes[row] = filled
      ? (targets[stated?.codes[row] ?? 0] ?? NONE)
      : levelFromYears(years[row] ?? NaN);
  }
  const present = new Set(codes);
  const readings = VALUES.map((value, code) => (present.has(code) ? value : null));
  return codedFromReadings({ count: codes.length, rows: null }, codes, readings, SENIORITY_LEVELS);
}

function levelFromYears(years: number): number {
  const level = seniorityFromYears(years);
  return level === null ? NONE : VALUES.indexOf(level);
}
