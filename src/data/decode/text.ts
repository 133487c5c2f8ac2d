import { type Encoding, encodingOf } from './encoding';

/** Bytes decoded at a time: texts of any length never stand in memory whole. */
const CHUNK = 1 << 21;

/**
 * A text with plain line feeds as line ends ("\r\n" and, where it has no others, "\r") and without a
 * byte order mark.
 */
export interface TextSource {
  readonly encoding: Encoding;
  /** At most the first `length` bytes of it. */
  readonly head: (length: number) => string;
  /** All of it, piece by piece. */
  readonly chunks: () => Generator<string>;
}

/** Finds out the encoding, for which all bytes are looked at. */
export function openText(bytes: Uint8Array): TextSource {
  const encoding = encodingOf(bytes);
  const lineEnd = lineEndOf(bytes, encoding);
  return {
    encoding,
    head: (length) =>
      new TextDecoder(encoding).decode(bytes.subarray(0, length)).replaceAll(lineEnd, '\n'),
    chunks: () => chunksOf(bytes, encoding, lineEnd),
  };
}

type LineEnd = '\r\n' | '\r';

function* chunksOf(bytes: Uint8Array, encoding: Encoding, lineEnd: LineEnd): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const isLast = start + CHUNK >= bytes.length;
    const text = held + decoder.decode(bytes.subarray(start, start + CHUNK), { stream: !isLast });
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    yield (held === '' ? text : text.slice(0, -1)).replaceAll(lineEnd, '\n');
  }
}

function lineEndOf(bytes: Uint8Array, encoding: Encoding): LineEnd {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, CHUNK));
  return head.includes('\n') ? '\r\n' : '\r';
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
};

/** The encoding as people call it. */
export function encodingName(encoding: Encoding): string {
  return NAMES[encoding];
}
