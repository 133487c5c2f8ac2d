import type { Range } from '../../domain/filters';
import type { HistogramView } from './histogram-view-model';
import type { ColumnSpan } from './plot-frame';
import { columnCount } from './reading';

/** The columns that a range of amounts touches; null where it touches none. */
export function spanOfRange(view: HistogramView, range: Range | null): ColumnSpan | null {
  if (range === null) return null;
  const count = columnCount(view);
  const columns = (amount: number) => (amount - view.from) / view.width;
  const first = range.from === null ? 0 : Math.floor(columns(range.from) + 1e-9);
  const end = range.to === null ? count : Math.ceil(columns(range.to) - 1e-9);
  const span = { first: Math.max(0, first), end: Math.min(count, end) };
  return span.first < span.end ? span : null;
}

/** True where both name the same amounts. */
export function isSameRange(a: Range | null, b: Range | null): boolean {
  return a?.from === b?.from && a?.to === b?.to;
}
