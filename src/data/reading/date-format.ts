import { monthIndex } from '../../domain/month';

const FIELD = /YYYY|MM|DD|[^YMD]+/g;
const DIGITS: ReadonlyMap<string, RegExp> = new Map([
  ['YYYY', /\d{4}/y],
  ['MM', /\d{1,2}/y],
  ['DD', /\d{1,2}/y],
]);

/** True for a pattern of YYYY, MM, DD and separators that tells year and month. */
export function isDateFormat(format: string): boolean {
  const fields: readonly string[] = format.match(FIELD) ?? [];
  return fields.join('') === format && fields.includes('YYYY') && fields.includes('MM');
}

/** The month of a text by a pattern, as `monthIndex` counts; what follows the pattern is ignored. */
export function readByFormat(text: string, format: string): number | null {
  let position = 0;
  const found = new Map<string, string>();
  for (const field of format.match(FIELD) ?? []) {
    const read = readField(text, position, field);
    if (read === null) return null;
    found.set(field, read);
    position += read.length;
  }
  return monthIndex(`${found.get('YYYY') ?? ''}-${(found.get('MM') ?? '').padStart(2, '0')}`);
}

function readField(text: string, position: number, field: string): string | null {
  const digits = DIGITS.get(field);
  if (digits === undefined) return text.startsWith(field, position) ? field : null;
  digits.lastIndex = position;
  return digits.exec(text)?.[0] ?? null;
}
