import type { LeftOut, LeftOutReason } from '../../domain/report';

const REASON_WORDS: Readonly<Record<LeftOutReason, string>> = {
  'no-salary': 'Without a salary',
  'salary-not-a-number': 'Salary that is not a number',
  'salary-not-positive': 'Salary of zero or less',
  'currency-without-rate': 'Currency without a rate',
  'period-not-understood': 'Pay period not understood',
  'offers-not-a-count': 'Number of offers that is not a count',
};

/** "Currency without a rate: CHF": why rows are not in the table. */
export function leftOutWords({ reason, value }: Pick<LeftOut, 'reason' | 'value'>): string {
  return value === null ? REASON_WORDS[reason] : `${REASON_WORDS[reason]}: ${value}`;
}
