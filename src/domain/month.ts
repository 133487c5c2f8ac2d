/** A calendar month as "YYYY-MM"; months sort as text. */
export type Month = string;

const PATTERN = /^(\d{4})-(\d{2})$/;

/** Months since year 0, so that neighbouring months differ by 1. Null where the text is not a month. */
export function monthIndex(month: string): number | null {
  const match = PATTERN.exec(month);
  if (match === null) return null;
  const monthOfYear = Number(match[2]);
  if (monthOfYear < 1 || monthOfYear > 12) return null;
  return Number(match[1]) * 12 + monthOfYear - 1;
}

/** The inverse of `monthIndex` for indices from year 0 to 9999. */
export function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** What a trend goes by. */
export type Step = 'month' | 'quarter';

/** Months that a step covers. */
export const MONTHS_PER_STEP: Readonly<Record<Step, number>> = { month: 1, quarter: 3 };

/** First and last month, both included. A null end is open. */
export interface Period {
  readonly from: Month | null;
  readonly to: Month | null;
}

/**
 * The last calendar year that a span of months covers from January to December.
 * Null where it covers none: then everything is shown.
 */
export function lastFullYear(span: { readonly from: Month; readonly to: Month }): Period | null {
  const lastYear = Number(span.to.slice(0, 4)) - (span.to.endsWith('-12') ? 0 : 1);
  const from = `${String(lastYear).padStart(4, '0')}-01`;
  return from >= span.from ? { from, to: `${from.slice(0, 4)}-12` } : null;
}
