import type { DatasetDescription } from '../domain/dataset';
import type { SourcePart } from '../domain/engine';
import type { ImportReport } from '../domain/report';
import type { OfferColumns } from './columns';
import { decodeTable } from './decode/table';
import { mapOffers } from './mapping';
import { wantedColumns } from './mapping/wanted';

/**
 * Decodes the parts of one table, by content, and maps them to offers. `progress` is called whenever
 * a piece of work is done, so that a caller can tell slow from stuck. The columns can be transferred;
 * they may be views on the parts, which are not to be used afterwards.
 *
 * @throws Problem of any 'file-', 'source-', 'parts-' or 'mapping-' code, or 'no-usable-rows', with
 * the part, line or column as its place.
 */
export async function decodeOffers(
  parts: readonly SourcePart[],
  description: DatasetDescription,
  progress: () => void = () => {},
): Promise<{ columns: OfferColumns; report: ImportReport }> {
  const table = await decodeTable(parts, wantedColumns(description), progress);
  progress();
  const { columns, report } = mapOffers(table, description);
  return { columns, report };
}
