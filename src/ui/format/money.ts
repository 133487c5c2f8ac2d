import type { Bucket, Interval } from '../../domain/answer';
import type { Unit } from '../../domain/vocabulary';
import { MINUS, NO_BREAK_SPACE, wholeNumber, withSign } from './number';

const THOUSAND = 1_000;
const MILLION = 1_000_000;
/** Above this an amount is an error of its source: a power of ten says so and stays short. */
const READABLE = 1_000_000_000;

/** "$7,707": to the dollar, which is as exact as an amount is stated. */
export function money(amount: number): string {
  if (Math.abs(amount) >= READABLE) return `$${powerOfTen(amount)}`;
  const size = `$${wholeNumber(Math.abs(amount))}`;
  return amount < 0 && size !== '$0' ? `${MINUS}${size}` : size;
}

/** "+$813", "−$330", "$0". */
export function signedMoney(amount: number): string {
  return withSign(amount, money(Math.abs(amount)));
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function powerOfTen(amount: number): string {
  return amount.toExponential(0).replace('e+', 'e');
}

/** "7.7k", "250", "1.2M": an amount without its currency, for axes and buckets. */
export function shortAmount(amount: number, digits = 1): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? MINUS : '';
  if (size >= READABLE) return powerOfTen(amount);
  if (size >= MILLION) return `${sign}${trimmed(size / MILLION, Math.max(digits, 2))}M`;
  if (size >= THOUSAND) return `${sign}${trimmed(size / THOUSAND, digits)}k`;
  return `${sign}${trimmed(size, 0)}`;
}

/** "$7.7k". */
export function shortMoney(amount: number): string {
  const text = shortAmount(Math.abs(amount));
  return amount < 0 ? `${MINUS}$${text}` : `$${text}`;
}

/** "$7,253 – $8,250"; an open end is said in words. */
export function moneyInterval(interval: Interval): string {
  const { lower, upper } = interval;
  if (lower === null && upper === null) return 'open on both sides';
  if (lower === null) return `up to ${money(upper ?? 0)}`;
  if (upper === null) return `from ${money(lower)}`;
  return `${money(lower)}${NO_BREAK_SPACE}– ${money(upper)}`;
}

/** "+$182 to +$1,400". */
export function signedInterval(interval: {
  readonly lower: number;
  readonly upper: number;
}): string {
  return `${signedMoney(interval.lower)} to ${signedMoney(interval.upper)}`;
}

/** "$5.7k–9.9k". */
export function shortRange(from: number, to: number): string {
  return `${shortMoney(from)}–${shortAmount(to)}`;
}

/** "5k+", "5.25k+": the name of the bucket that begins there. */
export function bucketLabel(from: number): string {
  return `${shortAmount(from, 2)}+`;
}

/** The bounds of a bucket: ">= $5,000 and < $5,500"; a pooled end in words. */
export function bucketBounds(bucket: Bucket): string {
  const { from, to } = bucket;
  if (from === null && to === null) return 'all amounts';
  if (from === null) return `below ${money(to ?? 0)}`;
  if (to === null) return `${money(from)} and above`;
  return `>= ${money(from)} and < ${money(to)}`;
}

/** "$3,000 to $9,000", "from $3,000", "under $9,000". */
export function moneyRange(range: Bucket): string {
  const { from, to } = range;
  if (from !== null && to !== null) return `${money(from)} to ${money(to)}`;
  if (from !== null) return `from ${money(from)}`;
  return to === null ? 'any salary' : `under ${money(to)}`;
}

/** "a month". */
export function perUnit(unit: Unit): string {
  return unit === 'month' ? 'a month' : 'a year';
}
