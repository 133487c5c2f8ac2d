import { Problem } from '../../../domain/problem';
import { checkColumns, checkRows } from '../limits';
import type { FlatTable } from './flatbuffer';
import { type ArrowMessage, arrowMessages, CutOff } from './messages';

/** Fields of a schema, nested ones included, and how deep they may nest. */
const MOST_FIELDS = 10_000;
const DEEPEST = 32;
const NODE_BYTES = 16;
const BUFFER_BYTES = 16;
/** Values that need no bytes at all, in columns without any value. */
const FEW_VALUES = 65_536;
const CODECS = ['LZ4', 'Zstandard'];
/** Type ids of the format: whole and floating numbers, texts, truth values, decimals, dates. */
const UTF8 = 5;
const LARGE_UTF8 = 20;
const DICTIONARY_TYPES = [2, 3, UTF8, 6, 7, 8, 10, LARGE_UTF8];
type DictionaryTypes = ReadonlyMap<number, number>;

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
  const types = checkSchema(schema.header, place);
  let rows = 0;
  for (const message of messages) {
    if (message.kind === 'dictionary') checkDictionary(message, types, place);
    if (message.kind === 'records') rows += checkBatch(message.header, message.body, place);
    checkRows(rows, place);
  }
}

/** Gives the types of dictionaries by their ids. */
function checkSchema(schema: FlatTable, place: string): DictionaryTypes {
  if (schema.int16(0) === 1) throw unsupported('is written for big-endian machines', place);
  schema.vector(2, 4);
  const fields = schema.tables(1);
  checkColumns(fields.length, place);
  const types = new Map<number, number>();
  let count = 0;
  const visit = (field: FlatTable, depth: number): void => {
    count += 1;
    if (count > MOST_FIELDS || depth > DEEPEST) throw new RangeError('its schema never ends');
    field.vector(6, 4);
    const dictionary = field.table(4);
    if (dictionary !== null) types.set(dictionary.int64(0) ?? 0, field.uint8(2) ?? 0);
    for (const child of field.tables(5)) visit(child, depth + 1);
  };
  for (const field of fields) visit(field, 0);
  return types;
}

/** The texts of a dictionary are read at once, so their offsets must be right from the start. */
function checkDictionary(message: ArrowMessage, types: DictionaryTypes, place: string): void {
  const { header, body } = message;
  const batch = header.table(1);
  if (batch === null) throw new RangeError('a dictionary has no values');
  const type = types.get(header.int64(0) ?? 0);
  if (type === undefined || !DICTIONARY_TYPES.includes(type)) {
    throw unsupported('has a dictionary of something else than texts and numbers', place);
  }
  checkBatch(batch, body, place);
  if (type === UTF8 || type === LARGE_UTF8) checkTexts(batch, body, type === UTF8 ? 4 : 8);
}

/** Texts follow each other: no offset may go back or point behind the last byte. */
function checkTexts(batch: FlatTable, body: Uint8Array, width: 4 | 8): void {
  const [texts] = nodesOf(batch);
  const [, offsets, data] = buffersOf(batch);
  if (texts === undefined || offsets === undefined || data === undefined)
    throw new RangeError('a dictionary has no texts');
  if (texts === 0) return;
  const view = new DataView(body.buffer, body.byteOffset + offsets.offset, offsets.size);
  let last = 0;
  for (let at = 0; at <= texts * width; at += width) {
    const offset = width === 4 ? view.getInt32(at, true) : Number(view.getBigInt64(at, true));
    if (offset < last || offset > data.size)
      throw new RangeError(`a text claims to begin at ${offset}`);
    last = offset;
  }
}

/** Gives the rows of a batch. */
function checkBatch(batch: FlatTable, body: Uint8Array, place: string): number {
  const compression = batch.table(3);
  if (compression !== null) throw packed(CODECS[compression.uint8(0) ?? 0], place);
  const rows = batch.int64(0) ?? 0;
  checkRows(rows, place);
  checkNodes(batch, rows, Math.max(FEW_VALUES, body.length * 8));
  checkBuffers(batch, body.length);
  return rows;
}

/** A batch of more rows, or a column of more values, than its bits could hold is none. */
function checkNodes(batch: FlatTable, rows: number, most: number): void {
  if (rows > most) throw new RangeError(`a batch claims ${rows} rows, possible are ${most}`);
  for (const values of nodesOf(batch)) {
    if (values >= 0 && values <= most) continue;
    throw new RangeError(`a column claims ${values} values, possible are 0 to ${most}`);
  }
}

/** The number of values in each column of a batch, nested ones included. */
function nodesOf(batch: FlatTable): readonly number[] {
  const { start, length } = batch.vector(1, NODE_BYTES);
  return Array.from({ length }, (_, index) => batch.int64At(start + index * NODE_BYTES));
}

interface BufferClaim {
  readonly offset: number;
  readonly size: number;
}

function buffersOf(batch: FlatTable): readonly BufferClaim[] {
  const { start, length } = batch.vector(2, BUFFER_BYTES);
  return Array.from({ length }, (_, index) => {
    const at = start + index * BUFFER_BYTES;
    return { offset: batch.int64At(at), size: batch.int64At(at + 8) };
  });
}

function checkBuffers(batch: FlatTable, bodyBytes: number): void {
  const buffers = buffersOf(batch);
  for (const { offset, size } of buffers) {
    if (offset >= 0 && size >= 0 && offset + size <= bodyBytes) continue;
    throw new RangeError(`a buffer claims bytes ${offset} to ${offset + size} of ${bodyBytes}`);
  }
  const { start, length } = batch.vector(4, 8);
  for (let index = 0; index < length; index += 1) {
    const count = batch.int64At(start + index * 8);
    if (!(count >= 0 && count <= buffers.length))
      throw new RangeError(`a column claims ${count} buffers`);
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
