import type { Dataset } from '../../domain/dataset';
import { basisWords } from '../../domain/nouns';
import { monthsBetween, shortDate, shortMonth } from '../../ui/format/month';
import { counted } from '../../ui/format/number';

const OLD_AFTER_MONTHS = 12;

/** "60,000 rows, gross amounts, updated 1 Nov 2026, CC0": what is shown of a data set beside its name. */
export function datasetLine(dataset: Dataset): string {
  const { basis, updated, licence } = dataset.description;
  const facts = [
    counted(dataset.rows, 'row', 'rows'),
    basis === 'unknown' ? basisWords(basis) : `${basisWords(basis)} amounts`,
    updated === null ? null : `updated ${shortDate(updated)}`,
    licence,
  ];
  return facts.filter((fact) => fact !== null).join(', ');
}

export interface Age {
  /** "newest data Dec 2024". */
  readonly newest: string;
  /** "23 months old". */
  readonly old: string;
}

/** Said where the newest data is older than 12 months; null where it is not, or nothing is known. */
export function ageOf(dataset: Dataset, today: string): Age | null {
  const newest = dataset.months?.to ?? dataset.description.updated;
  const age = newest === null ? null : monthsBetween(newest, today);
  if (newest === null || age === null || age <= OLD_AFTER_MONTHS) return null;
  return { newest: `newest data ${shortMonth(newest.slice(0, 7))}`, old: `${age} months old` };
}
