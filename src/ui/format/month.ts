import { type Month, type Period, monthIndex } from '../../domain/month';

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function parts(month: Month): { readonly name: string; readonly year: string } | null {
  const index = monthIndex(month);
  const name = index === null ? undefined : MONTH_NAMES[index % 12];
  return name === undefined ? null : { name, year: month.slice(0, 4) };
}

/** "January 2024". */
export function monthWords(month: Month): string {
  const known = parts(month);
  return known === null ? month : `${known.name} ${known.year}`;
}

/** "Jan 2024". */
export function shortMonth(month: Month): string {
  const known = parts(month);
  return known === null ? month : `${known.name.slice(0, 3)} ${known.year}`;
}

function span(
  period: Period,
  words: (month: Month) => string,
  nameOnly: (month: Month) => string,
): string {
  const { from, to } = period;
  if (from === null) return to === null ? 'all months' : `until ${words(to)}`;
  if (to === null) return `from ${words(from)}`;
  if (from === to) return words(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? nameOnly(from) : words(from)} to ${words(to)}`;
}

/** "January to December 2024", "March 2023 to May 2024", "from May 2024", "all months". */
export function periodWords(period: Period | null): string {
  const open = { from: null, to: null };
  return span(period ?? open, monthWords, (month) => parts(month)?.name ?? month);
}

/** "Jan to Dec 2024". */
export function shortPeriod(period: Period | null): string {
  const open = { from: null, to: null };
  return span(period ?? open, shortMonth, (month) => parts(month)?.name.slice(0, 3) ?? month);
}

/** "2024" where the period is one calendar year, else the short period. */
export function periodTitle(period: Period | null): string {
  const year = period?.from?.slice(0, 4);
  const isYear = year !== undefined && period?.from === `${year}-01` && period.to === `${year}-12`;
  return isYear ? year : shortPeriod(period);
}

function dateIn(date: string, month: (month: Month) => string): string {
  if (parts(date.slice(0, 7)) === null) return date;
  const day = Number(date.slice(8, 10));
  const words = month(date.slice(0, 7));
  return day >= 1 && day <= 31 ? `${day} ${words}` : words;
}

/** "1 November 2026" from an ISO date; other text stays as it is. */
export const dateWords = (date: string): string => dateIn(date, monthWords);

/** "1 Nov 2026". */
export const shortDate = (date: string): string => dateIn(date, shortMonth);

/** Months between two dates or months given as ISO text; null where either is not one. */
export function monthsBetween(earlier: string, later: string): number | null {
  const from = monthIndex(earlier.slice(0, 7));
  const to = monthIndex(later.slice(0, 7));
  return from === null || to === null ? null : to - from;
}
