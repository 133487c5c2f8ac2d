import { Problem } from '../../domain/problem';
import { MOST_FILE_BYTES, tooManyBytes } from '../decode/limits';
import { joinBytes } from '../join-bytes';
import { aborted, mayPass } from './http';

/**
 * The whole body of a response in one buffer; without a length to trust it is counted as it comes.
 *
 * @throws Problem 'source-too-large' above the limit, 'file-truncated' where fewer bytes come than
 * were announced, 'source-empty' where none come, 'aborted' when the signal fires.
 */
export async function readBody(
  response: Response,
  address: string,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const announced = announcedLength(response);
  if (announced !== null && announced > MOST_FILE_BYTES)
    throw tooManyBytes(announced, MOST_FILE_BYTES, address);
  const bytes = await read(response, announced, address, signal);
  const length = bytes.byteLength;
  if (announced !== null && length < announced) throw truncated(length, announced, address);
  if (length === 0) throw empty(address);
  return bytes;
}

/**
 * Null where the server does not say, or where the length may be that of the compressed transfer:
 * a foreign server shows its length, but not its encoding.
 */
function announcedLength({ headers, type }: Response): number | null {
  const length = headers.get('content-length');
  const isPlain = type !== 'cors' && (headers.get('content-encoding') ?? 'identity') === 'identity';
  return isPlain && length !== null && /^\d+$/.test(length) ? Number(length) : null;
}

/**
 * Where the browser can, it puts the bytes piece by piece where they belong: all in one go would stop
 * the page for as long as that takes.
 */
async function read(
  response: Response,
  announced: number | null,
  address: string,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    const reader = announced === null ? null : pieceReader(response);
    return await (announced === null || reader === null
      ? readCounting(response, address)
      : readPieces(reader, announced));
  } catch (cause) {
    throw cause instanceof Problem ? cause : broken(cause, address, signal);
  }
}

/** Null in browsers whose bodies cannot be read into a buffer that is already there. */
function pieceReader({ body }: Response): ReadableStreamBYOBReader | null {
  try {
    return body?.getReader({ mode: 'byob' }) ?? null;
  } catch {
    return null;
  }
}

/** As many bytes as were announced, or fewer where the body ends before. */
async function readPieces(
  reader: ReadableStreamBYOBReader,
  announced: number,
): Promise<ArrayBuffer> {
  let buffer = new ArrayBuffer(announced);
  for (let length = 0; length < announced; ) {
    const { done, value } = await reader.read(new Uint8Array(buffer, length));
    if (value !== undefined) buffer = value.buffer;
    if (done) return buffer.slice(0, length);
    length += value.byteLength;
  }
  return buffer;
}

async function readCounting({ body }: Response, address: string): Promise<ArrayBuffer> {
  const reader = body?.getReader();
  if (reader === undefined) return new ArrayBuffer();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(chunks, length).buffer;
    chunks.push(value);
    length += value.byteLength;
    if (length <= MOST_FILE_BYTES) continue;
    await reader.cancel();
    throw tooManyBytes(length, MOST_FILE_BYTES, address);
  }
}

function broken(cause: unknown, address: string, signal?: AbortSignal): Problem {
  if (signal?.aborted) return aborted(address);
  const message = `${address} broke off while it was being loaded.`;
  return mayPass(
    new Problem('file-truncated', message, 'Check the connection and try again.', address, {
      cause,
    }),
  );
}

function truncated(length: number, announced: number, address: string): Problem {
  const message = `${address} is incomplete: ${announced.toLocaleString('en')} bytes were announced, ${length.toLocaleString('en')} came.`;
  return mayPass(new Problem('file-truncated', message, 'Try again in a while.', address));
}

function empty(address: string): Problem {
  const remedy = 'Ask who publishes the data, or choose another data set.';
  return new Problem('source-empty', `${address} is empty.`, remedy, address);
}
