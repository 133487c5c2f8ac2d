/** A character encoding that text files come in, by its WHATWG label. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

/** Bytes looked at where a sample is enough. */
const SAMPLE = 1 << 16;

/**
 * The encoding of a text: by its byte order mark, by the zero bytes of UTF-16, else UTF-8 where the
 * bytes are valid UTF-8 (a few broken ones among many valid ones pass), else windows-1251 where
 * letters beyond ASCII stand in runs, as in Cyrillic words, else windows-1252.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = byMark(bytes) ?? byZeros(bytes.subarray(0, SAMPLE));
  if (marked !== null) return marked;
  const { valid, broken } = countUtf8(bytes);
  if (broken === 0 || valid > broken * 20) return 'utf-8';
  return hasLetterRuns(bytes) ? 'windows-1251' : 'windows-1252';
}

function byMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Latin text in UTF-16 has a zero in every second byte. */
function byZeros(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : null;
}

/** Multi-byte sequences that are well formed, and bytes that belong to none. */
function countUtf8(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    const length = sequenceLength(byte);
    const end = index + length;
    if (length > 0 && end > bytes.length) break;
    if (length > 0 && areContinuations(bytes, index + 1, end)) {
      valid += 1;
      index = end - 1;
    } else broken += 1;
  }
  return { valid, broken };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function areContinuations(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** True where most letters beyond ASCII have another one beside them. */
function hasLetterRuns(bytes: Uint8Array): boolean {
  let letters = 0;
  let inRuns = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (!isCyrillic(bytes[index])) continue;
    letters += 1;
    if (isCyrillic(bytes[index - 1]) || isCyrillic(bytes[index + 1])) inRuns += 1;
  }
  return inRuns * 2 > letters;
}

/** Letters of windows-1251, the Ukrainian ones included. */
function isCyrillic(byte: number | undefined): boolean {
  if (byte === undefined || byte < 0xa8) return false;
  return byte >= 0xc0 || [0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba, 0xbf].includes(byte);
}
