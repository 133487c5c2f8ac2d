import type { ColumnSource } from '../../domain/mapping';
import { OFFER_STATUSES } from '../../domain/vocabulary';
import { readStatus } from '../reading/status';
import type { TextColumn } from '../table/source-table';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { countCodes, type RowSelection, translate } from './rows';

const OPEN = OFFER_STATUSES.indexOf('open');

/** Indices into OFFER_STATUSES by selected row; empty cells and unknown words are open. */
export function readStatuses(
  selection: RowSelection,
  { codes, values }: TextColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): Uint8Array<ArrayBuffer> {
  const counts = countCodes(selection, codes, values.length);
  const read = withNamedValues(source, readStatus, 'open');
  const byCode = Uint8Array.from(values, (value, code) => {
    const rows = counts[code] ?? 0;
    if (rows === 0 || value.trim() === '') return OPEN;
    const status = read(value);
    if (status !== null) return OFFER_STATUSES.indexOf(status);
    misreadings.add({ column: 'status', value, rows, isAt: (row) => codes[row] === code });
    return OPEN;
  });
  const statuses = new Uint8Array(selection.count);
  translate(selection, codes, byCode, statuses);
  return statuses;
}
