/** Everything that XML 1.0 forbids, lone surrogates included. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without characters that would make an SVG file unreadable. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '');
}
