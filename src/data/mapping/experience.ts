import type { ColumnSource } from '../../domain/mapping';
import { type Experience, MOST_YEARS, readExperience } from '../reading/experience';
import { asText } from '../table/convert';
import type { NumberArray, SourceColumn, TextColumn } from '../table/source-table';
import { readDistinct } from './distinct';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { countCodes, gather, type RowSelection, translate } from './rows';

/** The years of a table. */
export interface Years {
  /** By selected row, NaN where not stated. Null where no row states them. */
  readonly experience: Float32Array | null;
  /** Selected rows that give a range. */
  readonly ranges: number;
}

const NOT_KNOWN: Experience = { years: NaN, isMidpoint: false };

/** Reads each distinct text once. */
export function readYears(
  selection: RowSelection,
  column: SourceColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): Years {
  let years: Float32Array;
  let ranges = 0;
  if (column.kind === 'number' && source.values.size === 0 && areYears(column.values)) {
    years = selectedYears(selection, column.values);
  } else {
    years = new Float32Array(selection.count);
    const text = asText(column);
    const read = withNamedValues<Experience | null>(source, readExperience, NOT_KNOWN);
    const reading = {
      column: 'experience',
      read,
      notStated: NOT_KNOWN,
      unused: NOT_KNOWN,
    } as const;
    const stated = readDistinct<Experience, Experience>(selection, text, reading, misreadings);
    const byCode = Float64Array.from(stated, (cell) => cell.years);
    translate(selection, text.codes, byCode, years);
    ranges = countRanges(selection, text, stated);
  }
  const isStated = years.some((value) => !Number.isNaN(value));
  return { experience: isStated ? years : null, ranges };
}

function selectedYears(selection: RowSelection, values: NumberArray): Float32Array {
  if (selection.rows === null && values instanceof Float32Array) return values;
  const years = new Float32Array(selection.count);
  gather(selection, values, years);
  return years;
}

function countRanges(
  selection: RowSelection,
  { codes }: TextColumn,
  stated: readonly Experience[],
): number {
  if (!stated.some(({ isMidpoint }) => isMidpoint)) return 0;
  const counts = countCodes(selection, codes, stated.length);
  return counts.reduce((sum, rows, code) => sum + (stated[code]?.isMidpoint ? rows : 0), 0);
}

/** True where every number can be taken as it is. */
function areYears(values: NumberArray): boolean {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value < 0 || value > MOST_YEARS) return false;
  }
  return true;
}
