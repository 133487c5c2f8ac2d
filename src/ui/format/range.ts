import type { Range } from '../../domain/filters';
import { type Month, monthFromIndex, monthIndex, type Period } from '../../domain/month';

/** Every month of a span, first and last included. */
export function monthsOf(span: { readonly from: Month; readonly to: Month }): readonly Month[] {
  const first = monthIndex(span.from);
  const last = monthIndex(span.to);
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, step) => monthFromIndex(first + step));
}

/** A period with one end moved; the other end gives way where they would cross. */
export function withEnd(period: Period, end: 'from' | 'to', month: Month): Period {
  if (end === 'from') {
    return { from: month, to: period.to !== null && period.to < month ? month : period.to };
  }
  return { from: period.from !== null && period.from > month ? month : period.from, to: month };
}

/** A range with one end typed: ends in the wrong order are exchanged, two open ones are no range. */
export function withBound(
  range: Range | null,
  end: 'from' | 'to',
  value: number | null,
): Range | null {
  const next = { from: range?.from ?? null, to: range?.to ?? null, [end]: value };
  if (next.from === null && next.to === null) return null;
  if (next.from !== null && next.to !== null && next.from > next.to) {
    return { from: next.to, to: next.from };
  }
  return next;
}
