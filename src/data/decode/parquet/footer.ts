import { type FileMetaData, parquetMetadata } from 'hyparquet';
import { Problem } from '../../../domain/problem';
import { checkColumns, checkRows, MOST_PAGE_BYTES, tooManyBytes } from '../limits';

const MAGIC = 'PAR1';
const ENCRYPTED = 'PARE';
/** Length of the footer and the magic word behind it. */
const TAIL = 8;
/** Row groups named in a message. */
const MOST_GROUPS = 5;

/**
 * The footer of a Parquet file, checked before anything is read by it.
 *
 * @throws Problem 'file-truncated' where the end is missing, 'file-unsupported' where it is encrypted,
 * 'file-unreadable' where it contradicts itself, 'source-too-large' above the limits.
 */
export function readFooter(bytes: Uint8Array<ArrayBuffer>, place: string): FileMetaData {
  checkEnd(bytes, place);
  const metadata = parse(bytes, place);
  checkColumns(metadata.schema.filter((element) => element.type !== undefined).length, place);
  const rows = Number(metadata.num_rows);
  checkRows(rows, place);
  const groups = metadata.row_groups.map((group) => Number(group.num_rows));
  const inGroups = groups.reduce((sum, own) => sum + own, 0);
  if (inGroups !== rows || groups.some((own) => own < 0)) throw contradiction(rows, groups, place);
  return metadata;
}

function checkEnd(bytes: Uint8Array, place: string): void {
  const end = String.fromCharCode(...bytes.subarray(-MAGIC.length));
  if (end === ENCRYPTED) throw encrypted(place);
  const length = bytes.length < TAIL ? Infinity : footerLength(bytes);
  if (end !== MAGIC || length > bytes.length - TAIL) throw truncated(place);
  if (length > MOST_PAGE_BYTES) throw tooManyBytes(length, MOST_PAGE_BYTES, `${place}, footer`);
}

function footerLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.length - TAIL, true);
}

function parse(bytes: Uint8Array<ArrayBuffer>, place: string): FileMetaData {
  try {
    return parquetMetadata(bytes, { geoparquet: false });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw damaged(`its footer makes no sense (${reason})`, place, cause);
  }
}

/** The problem of a file whose pieces contradict each other. */
export function damaged(what: string, place: string, cause?: unknown): Problem {
  return new Problem(
    'file-unreadable',
    `"${place}" begins like a Parquet file but cannot be read: ${what}.`,
    'Export the file again; if it was downloaded, download it once more.',
    place,
    { cause },
  );
}

function contradiction(rows: number, groups: readonly number[], place: string): Problem {
  const held = groups.slice(0, MOST_GROUPS).join(' + ');
  return damaged(`its footer states ${rows} rows, its row groups hold ${held}`, place);
}

function truncated(place: string): Problem {
  return new Problem(
    'file-truncated',
    `"${place}" begins like a Parquet file but its end is missing.`,
    'Export or download the file again.',
    place,
  );
}

function encrypted(place: string): Problem {
  const remedy = 'Export the table without encryption.';
  return new Problem('file-unsupported', `"${place}" is encrypted.`, remedy, place);
}
