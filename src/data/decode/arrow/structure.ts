import { Problem } from '../../../domain/problem';
import { checkColumns, checkRows, MOST_ROWS } from '../limits';
import type { FlatTable } from './flatbuffer';
import { type ArrowMessage, arrowMessages, CutOff } from './messages';

/** Fields of a schema, nested ones included, and how deep they may nest. */
const MOST_FIELDS = 10_000;
const DEEPEST = 32;
const NODE_BYTES = 16;
const BUFFER_BYTES = 16;
const CODECS = ['LZ4', 'Zstandard'];

/**
 * Checks what an Arrow file or stream claims of itself before any memory is taken by it: lengths
 * against bytes, rows and columns against the limits.
 *
 * @throws Problem 'file-truncated' where the end is missing, 'file-unreadable' where a claim cannot
 * be true, 'file-unsupported' for big-endian or compressed data, 'source-too-large', 'source-empty'.
 */
export function checkStructure(bytes: Uint8Array, place: string): void {
  try {
    checkMessages(arrowMessages(bytes), place);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw cause instanceof CutOff ? truncated(cause, place) : unreadable(cause, place);
  }
}

function checkMessages(messages: readonly ArrowMessage[], place: string): void {
  const [schema] = messages.filter(({ kind }) => kind === 'schema');
  if (schema === undefined) throw new RangeError('it has no schema');
  checkSchema(schema.header, place);
  let rows = 0;
  for (const message of messages) {
    if (message.kind === 'dictionary')
      checkBatch(message.header.table(1), message.bodyBytes, place);
    if (message.kind === 'records') rows += checkBatch(message.header, message.bodyBytes, place);
    checkRows(rows, place);
  }
}

function checkSchema(schema: FlatTable, place: string): void {
  if (schema.int16(0) === 1) throw unsupported('is written for big-endian machines', place);
  schema.vector(2, 4);
  const fields = schema.tables(1);
  checkColumns(fields.length, place);
  let count = 0;
  const visit = (field: FlatTable, depth: number): void => {
    count += 1;
    if (count > MOST_FIELDS || depth > DEEPEST) throw new RangeError('its schema never ends');
    field.vector(6, 4);
    for (const child of field.tables(5)) visit(child, depth + 1);
  };
  for (const field of fields) visit(field, 0);
}

/** Gives the rows of a batch. */
function checkBatch(batch: FlatTable | null, bodyBytes: number, place: string): number {
  if (batch === null) throw new RangeError('a dictionary has no values');
  const compression = batch.table(3);
  if (compression !== null) throw packed(CODECS[compression.uint8(0) ?? 0], place);
  const rows = batch.int64(0) ?? 0;
  checkRows(rows, place);
  checkNodes(batch, Math.max(rows, bodyBytes * 8));
  const buffers = checkBuffers(batch, bodyBytes);
  checkVariadic(batch, buffers);
  return rows;
}

/** A column of more values than its bits could hold is no column. */
function checkNodes(batch: FlatTable, most: number): void {
  const { start, length } = batch.vector(1, NODE_BYTES);
  for (let index = 0; index < length; index += 1) {
    const values = batch.int64At(start + index * NODE_BYTES);
    if (values >= 0 && values <= Math.min(most, MOST_ROWS * 16)) continue;
    throw new RangeError(`a column claims ${values} values, possible are 0 to ${most}`);
  }
}

function checkBuffers(batch: FlatTable, bodyBytes: number): number {
  const { start, length } = batch.vector(2, BUFFER_BYTES);
  for (let index = 0; index < length; index += 1) {
    const offset = batch.int64At(start + index * BUFFER_BYTES);
    const size = batch.int64At(start + index * BUFFER_BYTES + 8);
    if (offset >= 0 && size >= 0 && offset + size <= bodyBytes) continue;
    throw new RangeError(`a buffer claims bytes ${offset} to ${offset + size} of ${bodyBytes}`);
  }
  return length;
}

function checkVariadic(batch: FlatTable, buffers: number): void {
  const { start, length } = batch.vector(4, 8);
  for (let index = 0; index < length; index += 1) {
    const count = batch.int64At(start + index * 8);
    if (!(count >= 0 && count <= buffers)) throw new RangeError(`a column claims ${count} buffers`);
  }
}

function truncated(cause: Error, place: string): Problem {
  const message = `"${place}" begins like an Arrow file but breaks off: ${cause.message}.`;
  return new Problem('file-truncated', message, 'Export or download the file again.', place, {
    cause,
  });
}

/** The problem of Arrow bytes that contradict themselves. */
export function unreadable(cause: unknown, place: string): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'file-unreadable',
    `"${place}" begins like an Arrow file but cannot be read: ${reason}.`,
    'Export the file again; if it was downloaded, download it once more.',
    place,
    { cause },
  );
}

function packed(codec: string | undefined, place: string): Problem {
  return unsupported(`is packed with ${codec ?? 'an unknown codec'}`, place);
}

function unsupported(what: string, place: string): Problem {
  const remedy = 'Write the Arrow file without compression, little-endian, or as Parquet or CSV.';
  return new Problem(
    'file-unsupported',
    `"${place}" ${what}, which cannot be opened.`,
    remedy,
    place,
  );
}
