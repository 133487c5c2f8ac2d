import type { Range } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import type { Unit } from '../../domain/vocabulary';
import { capitalised } from '../../ui/format/first-letter';
import { bucketLabel, money, moneyRange } from '../../ui/format/money';
import type { HistogramView } from './histogram-view-model';

/** "Offers by salary". */
export function histogramTitle(nouns: Nouns): string {
  return `${capitalised(nouns.many)} by salary`;
}

/** How to read the columns: "5k+ means $5,000 to under $5,500.", and what the filter's band is. */
export function histogramNote(view: HistogramView, salary: Range | null): string {
  const columns = Math.round((view.to - view.from) / view.width);
  const from = view.from + Math.floor(columns / 2) * view.width;
  const bucket = `${bucketLabel(from)} means ${money(from)} to under ${money(from + view.width)}.`;
  if (salary === null) return bucket;
  return `${bucket} Dotted band: the salary filter, ${moneyRange(salary)}; columns and medians here leave it aside.`;
}

/** "Share of offers by salary in USD per month." */
export function valueWords(view: HistogramView, nouns: Nouns, unit: Unit): string {
  const what = view.isShare ? `Share of ${nouns.many}` : `Number of ${nouns.many}`;
  return `${what} by salary in USD per ${unit}.`;
}
