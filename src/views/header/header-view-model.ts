import type { Dataset } from '../../domain/dataset';
import { monthsBetween, shortDate, shortMonth } from '../../ui/format/month';
import { counted } from '../../ui/format/number';

const OLD_AFTER_MONTHS = 12;

/** "60,000 rows, updated 1 Nov 2026, CC0": what is shown of a data set beside its name. */
export function datasetLine(dataset: Dataset): string {
  const { updated, licence } = dataset.description;
  const facts = [
    counted(dataset.rows, 'row', 'rows'),
    updated === null ? null : `updated ${shortDate(updated)}`,
    licence,
  ];
  return facts.filter((fact) => fact !== null).join(', ');
}

/** Said where the newest data is older than 12 months; null where it is not, or nothing is known. */
export function ageWords(dataset: Dataset, today: string): string | null {
  const newest = dataset.months?.to ?? dataset.description.updated;
  const age = newest === null ? null : monthsBetween(newest, today);
  if (newest === null || age === null || age <= OLD_AFTER_MONTHS) return null;
  return `newest data ${shortMonth(newest.slice(0, 7))}, ${age} months old`;
}
