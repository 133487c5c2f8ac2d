import type { PayPeriod } from '../../domain/vocabulary';
import { hasAny, words, wordSet } from './normal';

const PERIODS: readonly (readonly [PayPeriod, ReadonlySet<string>])[] = [
  ['hour', wordSet('hour hours hourly hr h година годину години час')],
  ['month', wordSet('month months monthly mo mth pcm pm m місяць міс месяц мес')],
  ['year', wordSet('year years yearly yr annual annually annum pa рік року')],
];

/** What a word or a phrase says that an amount is paid for; null where it says nothing. */
export function readPeriod(text: string): PayPeriod | null {
  const found = words(text);
  return PERIODS.find(([, set]) => hasAny(found, set))?.[0] ?? null;
}
