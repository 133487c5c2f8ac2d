import { monthIndex } from '../../domain/month';
import { normal } from './normal';

/** How a column writes dates with the month as a number in the middle or in front. */
export type DateOrder = 'day-first' | 'month-first';

const ISO = /^(\d{4})[-/.](\d{1,2})(?!\d)/;
const PARTS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const MONTH_OF_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const EPOCH = /^\d{9,17}(?:\.\d+)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** First letters of month names: English, Ukrainian, Russian. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['jan', 'січ', 'янв'],
  ['feb', 'лют', 'фев'],
  ['mar', 'бер', 'мар'],
  ['apr', 'кві', 'апр'],
  ['may', 'тра', 'мая', 'май'],
  ['jun', 'чер', 'июн'],
  ['jul', 'лип', 'июл'],
  ['aug', 'сер', 'авг'],
  ['sep', 'вер', 'сен'],
  ['oct', 'жов', 'окт'],
  ['nov', 'лис', 'ноя'],
  ['dec', 'гру', 'дек'],
];

/**
 * The month of a date as `monthIndex` counts: ISO, epoch (seconds, milli- or microseconds), "Mar 2024",
 * "31.12.2024", "12/2024", by `order` where days and months could be either. Null where none is read.
 */
export function readMonth(text: string, order: DateOrder): number | null {
  const plain = normal(text);
  const iso = ISO.exec(plain) ?? COMPACT.exec(plain);
  if (iso !== null) return indexOf(iso[1], iso[2]);
  const parts = PARTS.exec(plain);
  if (parts !== null) return indexOf(parts[3], order === 'day-first' ? parts[2] : parts[1]);
  const monthOfYear = MONTH_OF_YEAR.exec(plain);
  if (monthOfYear !== null) return indexOf(monthOfYear[2], monthOfYear[1]);
  return EPOCH.test(plain) ? readEpoch(Number(plain)) : readNamed(plain);
}

/** The month of an epoch; its size tells seconds, milli- and microseconds apart. */
function readEpoch(value: number): number | null {
  const milliseconds = value < 1e11 ? value * 1e3 : value < 1e14 ? value : value / 1e3;
  const date = new Date(milliseconds);
  if (!(value >= 1e8) || Number.isNaN(date.getTime())) return null;
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function readNamed(plain: string): number | null {
  const year = /\b\d{4}\b/.exec(plain)?.[0];
  const name = /\p{L}{3,}/u.exec(plain)?.[0];
  if (year === undefined || name === undefined) return null;
  const month = MONTH_NAMES.findIndex((prefixes) =>
    prefixes.some((prefix) => name.startsWith(prefix)),
  );
  return month < 0 ? null : indexOf(year, String(month + 1));
}

function indexOf(year: string | undefined, month: string | undefined): number | null {
  return monthIndex(`${year ?? ''}-${(month ?? '').padStart(2, '0')}`);
}

/**
 * Whether days or months stand first, by the first value that leaves no doubt; else day first, and
 * `certain` is false where any value could be read either way.
 */
export function dateOrderOf(values: Iterable<string>): { order: DateOrder; certain: boolean } {
  let ambiguous = false;
  for (const value of values) {
    const parts = PARTS.exec(value.trim());
    if (parts === null) continue;
    if (Number(parts[1]) > 12) return { order: 'day-first', certain: true };
    if (Number(parts[2]) > 12) return { order: 'month-first', certain: true };
    ambiguous = true;
  }
  return { order: 'day-first', certain: !ambiguous };
}
