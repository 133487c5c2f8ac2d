import type { Range } from '../domain/filters';

/**
 * The small grammar inside a link's values: lists `a,b`, parts `key:list;key:list`, ranges `2-8`.
 * `% , ; :` inside a text are written as percent codes, so that any name survives.
 */

const CODES: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  [',', '%2C'],
  [';', '%3B'],
  [':', '%3A'],
]);

export function encodeText(text: string): string {
  return text.replace(/[%,;:]/g, (character) => CODES.get(character) ?? character);
}

/** Total: a code that was never written by `encodeText` stays as it is. */
export function decodeText(text: string): string {
  return text.replace(/%(?:25|2C|3B|3A)/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

export const formatList = (values: readonly string[]) => values.map(encodeText).join(',');

/** Empty entries and repetitions fall away. */
export function parseList(text: string): readonly string[] {
  const values = text.split(',').map((entry) => decodeText(entry).trim());
  return [...new Set(values.filter((value) => value !== ''))];
}

export function formatRange({ from, to }: Range): string {
  return `${from ?? ''}-${to ?? ''}`;
}

const RANGE = /^(\d{1,16}(?:\.\d{1,18})?)?-(\d{1,16}(?:\.\d{1,18})?)?$/;

/** `2-8`, `2-`, `-8`; null for anything else, an inverted range included. */
export function parseRange(text: string): Range | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const from = match[1] === undefined ? null : Number(match[1]);
  const to = match[2] === undefined ? null : Number(match[2]);
  if (from === null && to === null) return null;
  return from !== null && to !== null && from >= to ? null : { from, to };
}

const AMOUNT = /^\d{1,16}(?:\.\d{1,18})?$/;

/** A positive decimal number without sign or exponent; null for anything else. */
export function parseAmount(text: string): number | null {
  const amount = AMOUNT.test(text) ? Number(text) : 0;
  return amount > 0 ? amount : null;
}
