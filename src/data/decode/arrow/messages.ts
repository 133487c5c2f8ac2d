import { FlatTable } from './flatbuffer';

/** One message: its FlatBuffers table and its body, the buffers of a batch. */
export interface ArrowMessage {
  readonly kind: 'schema' | 'dictionary' | 'records' | 'other';
  readonly header: FlatTable;
  readonly body: Uint8Array;
}

/** The bytes break off; a download or a copy was interrupted. */
export class CutOff extends Error {}

const MAGIC = 'ARROW1';
const KINDS = ['other', 'schema', 'dictionary', 'records'] as const;
const CONTINUATION = 0xffffffff;
const BLOCK_BYTES = 24;

/** True for the file format, false for a stream. */
function isArrowFile(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/**
 * All messages of a stream, or those that the footer of a file names; a file's schema is the footer's.
 *
 * @throws CutOff where the end is missing, RangeError where an offset points outside.
 */
export function arrowMessages(bytes: Uint8Array): readonly ArrowMessage[] {
  return isArrowFile(bytes) ? fileMessages(bytes) : streamMessages(bytes);
}

function fileMessages(bytes: Uint8Array): readonly ArrowMessage[] {
  const end = bytes.length - MAGIC.length;
  if (String.fromCharCode(...bytes.subarray(end)) !== MAGIC) throw new CutOff('its end is missing');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getInt32(end - 4, true);
  if (length <= 0 || length > end - 4) throw new CutOff(`its footer claims ${length} bytes`);
  const footer = FlatTable.root(bytes.subarray(end - 4 - length, end - 4));
  footer.vector(4, 4);
  const schema = footer.table(1);
  if (schema === null) throw new RangeError('it has no schema');
  const blocks = [2, 3].flatMap((field) => blockOffsets(footer, field));
  const messages = blocks.map((offset) => messageAt(bytes, offset).message);
  return [
    { kind: 'schema', header: schema, body: new Uint8Array() },
    ...messages.filter((message) => message !== null),
  ];
}

function blockOffsets(footer: FlatTable, field: number): readonly number[] {
  const { start, length } = footer.vector(field, BLOCK_BYTES);
  return Array.from({ length }, (_, index) => footer.int64At(start + index * BLOCK_BYTES));
}

function streamMessages(bytes: Uint8Array): readonly ArrowMessage[] {
  const messages: ArrowMessage[] = [];
  for (let offset = 0; offset + 4 <= bytes.length; ) {
    const { message, next } = messageAt(bytes, offset);
    if (message === null) break;
    messages.push(message);
    offset = next;
  }
  return messages;
}

/** Null for the end of a stream. */
function messageAt(
  bytes: Uint8Array,
  start: number,
): { readonly message: ArrowMessage | null; readonly next: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isMarked = view.getUint32(start, true) === CONTINUATION;
  const at = isMarked ? start + 4 : start;
  const length = at + 4 > bytes.length ? 0 : view.getInt32(at, true);
  if (length === 0) return { message: null, next: at };
  const body = at + 4 + length;
  if (length < 0 || body > bytes.length) throw new CutOff(`a message claims ${length} bytes`);
  const table = FlatTable.root(bytes.subarray(at + 4, body));
  const bodyBytes = table.int64(3) ?? 0;
  if (bodyBytes < 0 || body + bodyBytes > bytes.length)
    throw new CutOff(`a message claims ${bodyBytes} bytes`);
  table.vector(4, 4);
  const header = table.table(2);
  if (header === null) throw new RangeError('a message has no header');
  const kind = KINDS[table.uint8(1) ?? 0] ?? 'other';
  const next = body + bodyBytes;
  return { message: { kind, header, body: bytes.subarray(body, next) }, next };
}
