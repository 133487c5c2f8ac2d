import type { HistogramArrangement } from './histogram-view-model';

interface ArrangementOption {
  readonly value: HistogramArrangement;
  readonly label: string;
}

const OVERLAID: ArrangementOption = { value: 'overlaid', label: 'Overlaid' };
const MIRRORED: ArrangementOption = { value: 'mirrored', label: 'Mirrored' };
const MULTIPLES: ArrangementOption = { value: 'multiples', label: 'Side by side' };

/** How so many cohorts can be drawn, the usual way first. */
export function arrangementsFor(cohorts: number): readonly ArrangementOption[] {
  if (cohorts < 2) return [OVERLAID];
  return cohorts === 2 ? [OVERLAID, MIRRORED] : [MULTIPLES, OVERLAID];
}

/** What was wished for where it is possible, else the usual. */
export function arrangementFor(
  wished: HistogramArrangement | null,
  cohorts: number,
): HistogramArrangement {
  const options = arrangementsFor(cohorts);
  const possible = options.find(({ value }) => value === wished) ?? options[0];
  return possible?.value ?? 'overlaid';
}
