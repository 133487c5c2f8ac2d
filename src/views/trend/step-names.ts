import { type Month, monthIndex, type Step } from '../../domain/month';
import { monthWords, shortMonth } from '../../ui/format/month';

function quarterOf(month: Month): string {
  return `Q${Math.floor(((monthIndex(month) ?? 0) % 12) / 3) + 1}`;
}

/** "May 2024", "Q2 2024". */
export function stepName(month: Month, step: Step): string {
  return step === 'month' ? monthWords(month) : `${quarterOf(month)} ${month.slice(0, 4)}`;
}

/** "May", "Q2": within a year that is known. */
export function shortStepName(month: Month, step: Step): string {
  return step === 'month' ? shortMonth(month).slice(0, 3) : quarterOf(month);
}
