import type { ColumnSource } from '../../domain/mapping';
import { OFFER_STATUSES, type OfferStatus } from '../../domain/vocabulary';
import { readStatus } from '../reading/status';
import type { TextColumn } from '../table/source-table';
import { readDistinct } from './distinct';
import type { Misreadings } from './misreadings';
import { withNamedValues } from './named-values';
import { type RowSelection, translate } from './rows';

/** Indices into OFFER_STATUSES by selected row; empty cells and unknown words are open. */
export function readStatuses(
  selection: RowSelection,
  text: TextColumn,
  source: ColumnSource,
  misreadings: Misreadings,
): Uint8Array<ArrayBuffer> {
  const read = withNamedValues(source, readStatus, 'open');
  const reading = { column: 'status', read, notStated: 'open', unused: 'open' } as const;
  const stated = readDistinct<OfferStatus, OfferStatus>(selection, text, reading, misreadings);
  const byCode = Float64Array.from(stated, (status) => OFFER_STATUSES.indexOf(status));
  const statuses = new Uint8Array(selection.count);
  translate(selection, text.codes, byCode, statuses);
  return statuses;
}
