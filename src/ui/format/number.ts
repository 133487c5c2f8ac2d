export const NO_BREAK_SPACE = '\u00a0';
export const MINUS = '\u2212';

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** "1,001"; a negative number carries the typographic minus. */
export function wholeNumber(value: number): string {
  const rounded = Math.round(Math.abs(value));
  return value < 0 && rounded > 0 ? `${MINUS}${WHOLE.format(rounded)}` : WHOLE.format(rounded);
}

/** "1.0": always with the digits asked for. */
export function decimalNumber(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) > 0 ? `${MINUS}${text}` : text;
}

/** Puts the sign of a difference before its absolute text; nothing before a zero. */
export function withSign(value: number, absolute: string): string {
  if (!/[1-9]/.test(absolute)) return absolute;
  return `${value < 0 ? MINUS : '+'}${absolute}`;
}

/** "+330", "−330", "0". */
export function signedNumber(value: number, digits = 0): string {
  const size = Math.abs(value);
  return withSign(value, digits === 0 ? wholeNumber(size) : size.toFixed(digits));
}

/** "1 offer", "1,001 respondents". */
export function counted(count: number, one: string, many: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : many}`;
}

/** "68th", "1st", "12th". */
export function ordinal(value: number): string {
  const lastTwo = value % 100;
  const last = value % 10;
  if (lastTwo >= 11 && lastTwo <= 13) return `${value}th`;
  const endings = ['th', 'st', 'nd', 'rd'] as const;
  return `${value}${endings[last] ?? 'th'}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
