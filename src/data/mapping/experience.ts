import type { ColumnSource } from '../../domain/mapping';
import { readExperience } from '../reading/experience';
import { asText } from '../table/convert';
import type { SourceColumn, TextColumn } from '../table/source-table';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { countCodes, gather, type RowSelection } from './rows';

/** Years by selected row, NaN where not stated. Null where no row states them. */
export function readYears(
  selection: RowSelection,
  column: SourceColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): Float32Array<ArrayBuffer> | null {
  const text = asText(column);
  const byCode = yearsByCode(selection, text, source, misreadings);
  const years = new Float32Array(selection.count);
  const bySourceRow = Float32Array.from(text.codes, (code) => byCode[code] ?? NaN);
  gather(selection, bySourceRow, years);
  return years.every(Number.isNaN) ? null : years;
}

function yearsByCode(
  selection: RowSelection,
  { codes, values }: TextColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): readonly number[] {
  const counts = countCodes(selection, codes, values.length);
  const read = withNamedValues<number | null>(source, readExperience, NaN);
  return values.map((value, code) => {
    const rows = counts[code] ?? 0;
    if (rows === 0 || value.trim() === '') return NaN;
    const years = read(value);
    if (years !== null) return years;
    misreadings.add({ column: 'experience', value, rows, isAt: (row) => codes[row] === code });
    return NaN;
  });
}
