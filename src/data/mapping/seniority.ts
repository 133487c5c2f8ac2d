import { NOT_STATED, SENIORITY_LEVELS, seniorityFromYears } from '../../domain/vocabulary';
import type { CodedColumn } from '../columns';
import type { TextColumn } from '../table/source-table';
import { codedFromReadings } from './coded';
import { countCodes, type RowSelection, translate, wholeSelection } from './rows';

/** Codes of levels; the last stands for none. */
const VALUES: readonly string[] = [...SENIORITY_LEVELS, NOT_STATED];
const NONE = VALUES.indexOf(NOT_STATED);

/** The levels of a table. */
export interface Levels {
  /** Null where no row has a level. */
  readonly seniority: CodedColumn | null;
  /** Rows whose level follows from years. */
  readonly fromYears: number;
}

/**
 * The level of every selected row: the stated one, else from years. A cell that says something that
 * is no level is not overruled by years.
 */
export function levelsOf(
  selection: RowSelection,
  stated: CodedColumn | null,
  source: TextColumn | null,
  years: Float32Array,
): Levels {
  if (source !== null && areAllFilled(selection, source))
    return { seniority: stated, fromYears: 0 };
  const codes = statedCodes(selection, stated);
  const isFilled = filledRows(selection, source);
  let fromYears = 0;
  for (let row = 0; row < codes.length; row += 1) {
    if (isFilled[row] !== 0) continue;
    const level = levelFromYears(years[row] ?? NaN);
    codes[row] = level;
    if (level !== NONE) fromYears += 1;
  }
  const present = new Uint8Array(VALUES.length);
  for (let row = 0; row < codes.length; row += 1) present[codes[row] ?? NONE] = 1;
  const readings = VALUES.map((value, code) => (present[code] === 1 ? value : null));
  const all = wholeSelection(codes.length);
  return { seniority: codedFromReadings(all, codes, readings, SENIORITY_LEVELS), fromYears };
}

function statedCodes({ count }: RowSelection, stated: CodedColumn | null): Uint8Array {
  const codes = new Uint8Array(count).fill(NONE);
  const targets = stated?.values.map((value) => VALUES.indexOf(value)) ?? [];
  if (stated !== null)
    translate(wholeSelection(count), stated.codes, Float64Array.from(targets), codes);
  return codes;
}

function areAllFilled(selection: RowSelection, { codes, values }: TextColumn): boolean {
  const counts = countCodes(selection, codes, values.length);
  return values.every((text, code) => counts[code] === 0 || text.trim() !== '');
}

/** 1 for the rows whose cell says anything. */
function filledRows(selection: RowSelection, source: TextColumn | null): Uint8Array {
  const filled = new Uint8Array(selection.count);
  if (source === null) return filled;
  const byCode = Float64Array.from(source.values, (text) => (text.trim() === '' ? 0 : 1));
  translate(selection, source.codes, byCode, filled);
  return filled;
}

function levelFromYears(years: number): number {
  const level = seniorityFromYears(years);
  return level === null ? NONE : VALUES.indexOf(level);
}
