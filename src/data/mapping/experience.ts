import type { ColumnSource } from '../../domain/mapping';
import { MOST_YEARS, readExperience } from '../reading/experience';
import { asText } from '../table/convert';
import type { NumberArray, SourceColumn } from '../table/source-table';
import { readDistinct } from './distinct';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { gather, type RowSelection, translate } from './rows';

type Years = Float32Array<ArrayBuffer>;

/** Years by selected row, NaN where not stated. Null where no row states them. */
export function readYears(
  selection: RowSelection,
  column: SourceColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): Years | null {
  const years = new Float32Array(selection.count);
  if (column.kind === 'number' && source.values.size === 0 && areYears(column.values)) {
    gather(selection, column.values, years);
  } else {
    const text = asText(column);
    const read = withNamedValues<number | null>(source, readExperience, NaN);
    const reading = { column: 'experience', read, notStated: NaN, unused: NaN } as const;
    translate(selection, text.codes, readDistinct(selection, text, reading, misreadings), years);
  }
  return years.some((value) => !Number.isNaN(value)) ? years : null;
}

/** True where every number can be taken as it is. */
function areYears(values: NumberArray): boolean {
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (value < 0 || value > MOST_YEARS) return false;
  }
  return true;
}
