import type { SourcePart } from '../../domain/engine';
import { Problem } from '../../domain/problem';
import type { SourceTable, Wanted } from '../table/source-table';
import { binaryFormatOf, type Format, isGzip } from './format';
import { joinParts } from './join-parts';
import { checkCells } from './limits';

/** Reads the bytes of one part; `place` is its name, for messages. */
export type Decoder = (
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
  wanted: Wanted,
  progress: () => void,
) => Promise<SourceTable>;

/** Every kind of file, each with its decoder, loaded when the first file of the kind is opened. */
const DECODERS: Readonly<Record<Format, () => Promise<Decoder>>> = {
  arrow: async () => (await import('./arrow')).decodeArrow,
  parquet: async () => (await import('./parquet')).decodeParquet,
  delimited: async () => (await import('./delimited')).decodeDelimited,
  json: async () => (await import('./json')).decodeJson,
  'json-lines': async () => (await import('./json-lines')).decodeJsonLines,
};

/**
 * Decodes all parts of one table, in order, with the wanted columns.
 *
 * @throws Problem 'source-empty' without parts, 'parts-differ' where their columns differ, and any
 * problem of a decoder; whatever else a decoder throws becomes 'file-unreadable'.
 */
export async function decodeTable(
  parts: readonly SourcePart[],
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  const tables: { readonly name: string; readonly table: SourceTable }[] = [];
  let cells = 0;
  for (const part of parts) {
    const table = await decodePart(part, wanted, progress);
    cells += table.rows * table.columns.size;
    checkCells(cells, part.name);
    tables.push({ name: part.name, table });
    progress();
  }
  const [first, ...others] = tables;
  if (first === undefined) throw new Problem('source-empty', 'There is no data.', 'Choose a file.');
  const table = joinParts(first, others);
  if (table.rows === 0 || table.names.length === 0) throw noRows(first.name);
  return table;
}

async function decodePart(
  { name, bytes }: SourcePart,
  wanted: Wanted,
  progress: () => void,
): Promise<SourceTable> {
  try {
    const packed = new Uint8Array(bytes);
    const plain = isGzip(packed) ? await unpack(packed, name, progress) : packed;
    const decode = await DECODERS[await formatOf(plain, name)]();
    const table = await decode(plain, name, wanted, progress);
    return plain === packed ? table : { ...table, format: `${table.format}, gzip` };
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(name, cause);
  }
}

/** What only texts need comes with the first of them. */
async function formatOf(bytes: Uint8Array, name: string): Promise<Format> {
  const binary = binaryFormatOf(bytes);
  if (binary !== null) return binary;
  const { textFormatOf } = await import('./text-format');
  return textFormatOf(bytes, name);
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  name: string,
  progress: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { inflate } = await import('./gzip');
  return inflate(packed, name, progress);
}

function noRows(name: string): Problem {
  return new Problem('source-empty', `"${name}" has no rows.`, 'Choose another file.', name);
}

function unreadable(name: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'file-unreadable',
    `"${name}" cannot be read: ${reason}.`,
    'Export the file again; if it was downloaded, download it once more.',
    name,
    { cause },
  );
}
