import { useState } from 'react';
import type { Range } from '../../domain/filters';
import type { Unit } from '../../domain/vocabulary';
import type { HistogramView } from './histogram-view-model';
import type { ColumnSpan } from './plot-frame';
import { rangeOfColumns } from './reading';
import { isSameRange, spanOfRange } from './selection';

/**
 * The range that the person reads, as columns of the view. It is kept in amounts, so that it stays
 * where it is when the buckets change, and goes when the unit does.
 */
export function useSelection(view: HistogramView, unit: Unit, filter: Range | null) {
  const [chosen, setChosen] = useState<{ readonly range: Range; readonly unit: Unit } | null>(null);
  const range = chosen !== null && chosen.unit === unit ? chosen.range : null;
  return {
    /** Null where the person reads none. */
    selection: spanOfRange(view, isSameRange(range, filter) ? null : range),
    filtered: spanOfRange(view, filter),
    select: (span: ColumnSpan | null) =>
      setChosen(span && { range: rangeOfColumns(view, span.first, span.end), unit }),
  };
}
