import { useState } from 'react';
import type { Range } from '../../domain/filters';
import type { Unit } from '../../domain/vocabulary';
import type { HistogramView } from './histogram-view-model';
import type { ColumnSpan } from './plot-frame';
import { rangeOfColumns } from './reading';
import { spanOfRange } from './selection';

/**
 * The range that the person reads, as columns of the view. It is kept in amounts, so that it stays
 * where it is when the buckets change, and goes when the unit does.
 */
export function useSelection(view: HistogramView, unit: Unit, filter: Range | null) {
  const [chosen, setChosen] = useState<{ readonly range: Range; readonly unit: Unit } | null>(null);
  const isCurrent = chosen !== null && chosen.unit === unit;
  return {
    selection: spanOfRange(view, isCurrent ? chosen.range : filter),
    select: (span: ColumnSpan | null) =>
      setChosen(span && { range: rangeOfColumns(view, span.first, span.end), unit }),
  };
}
