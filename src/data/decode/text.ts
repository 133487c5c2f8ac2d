import { type Encoding, encodingOf } from './encoding';

/** Bytes decoded at a time: texts of any length never stand in memory whole. */
const CHUNK = 1 << 21;

/**
 * The text of the bytes piece by piece, with plain line feeds as line ends ("\r\n" and, where a text
 * has no others, "\r") and without a byte order mark.
 */
export function* textChunks(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  const lineEnd = lineEndOf(bytes, encoding);
  let held = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const isLast = start + CHUNK >= bytes.length;
    const text = held + decoder.decode(bytes.subarray(start, start + CHUNK), { stream: !isLast });
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    yield (held === '' ? text : text.slice(0, -1)).replaceAll(lineEnd, '\n');
  }
}

/** The first piece, for a look at what the text is. */
export function textHead(bytes: Uint8Array, length: number): string {
  const head = bytes.subarray(0, length);
  return new TextDecoder(encodingOf(head))
    .decode(head)
    .replaceAll(lineEndOf(head, encodingOf(head)), '\n');
}

function lineEndOf(bytes: Uint8Array, encoding: Encoding): '\r\n' | '\r' {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, CHUNK));
  return head.includes('\n') ? '\r\n' : '\r';
}

/** The whole text; only for formats that cannot be read in pieces. */
export function wholeText(bytes: Uint8Array): string {
  return Array.from(textChunks(bytes)).join('');
}
