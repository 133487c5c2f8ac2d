import type { SourcePart } from '../../domain/engine';
import { Problem } from '../../domain/problem';
import type { SourceTable, Wanted } from '../table/source-table';

/** Decodes all parts of one table. */
export async function decodeTable(
  parts: readonly SourcePart[],
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  const { decodeArrow } = await import('./arrow');
  progress();
  const [part] = parts;
  if (part === undefined) throw new Problem('source-empty', 'There is no data.', 'Choose a file.');
  return decodeArrow(new Uint8Array(part.bytes), part.name, wanted);
}
