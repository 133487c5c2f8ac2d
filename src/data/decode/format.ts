/** The kinds of files that have a decoder. */
export type Format = 'arrow' | 'parquet' | 'delimited' | 'json' | 'json-lines';

/** True for bytes packed with gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x1f, 0x8b]);
}

/** What the bytes are by what they begin with; null where it takes a closer look. */
export function binaryFormatOf(bytes: Uint8Array): 'arrow' | 'parquet' | null {
  if (startsWith(bytes, ascii('PAR1'))) return 'parquet';
  return startsWith(bytes, ascii('ARROW1')) || isArrowStream(bytes) ? 'arrow' : null;
}

/** The codes of plain letters. */
export function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** True where the bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A stream begins with the length of its schema, since version 0.15 behind four bytes of ones. */
function isArrowStream(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) === 0xffffffff) return true;
  const length = view.getUint32(0, true);
  return (
    length > 16 &&
    length % 4 === 0 &&
    length < bytes.length &&
    view.getUint16(6, true) === 0 &&
    bytes[3] === 0
  );
}
