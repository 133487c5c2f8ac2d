import type { DifferenceAnswer, IntervalVerdict, Verdict } from '../../src/domain/answer';
import { precisionOf } from '../../src/domain/answer';
import type { Slot } from '../../src/domain/cohort';
import type { VerdictCohort, VerdictTerms } from '../../src/domain/verdict-terms';

const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;

/** Offers a month; plain formats that need no knowledge of the screen's. */
export const TERMS: VerdictTerms = {
  measure: 'expectation',
  unit: 'month',
  count: 'offer',
  money: dollars,
  signedMoney: (amount) => `${amount < 0 ? '-' : '+'}${dollars(Math.abs(amount))}`,
  percent: (share) => `${Math.round(share * 100)} %`,
  whole: String,
};

export function cohortCase(
  slot: Slot,
  label: string,
  median: number | null,
  summary: Partial<VerdictCohort['summary']> = {},
): VerdictCohort {
  const candidates = summary.candidates ?? 100;
  return {
    slot,
    label,
    summary: {
      offers: 200,
      candidates,
      p25: median === null ? null : median - 1000,
      median,
      p75: median === null ? null : median + 1000,
      medianInterval: median === null ? null : { lower: median - 300, upper: median + 300 },
      precision: median === null ? null : precisionOf(candidates),
      withheld: null,
      ...summary,
    },
  };
}

/** A verdict that follows from its interval as the engine's does. */
export function between(difference: number, lower: number, upper: number): IntervalVerdict {
  return { difference, interval: { lower, upper }, verdict: verdictOf(lower, upper) };
}

function verdictOf(lower: number, upper: number): Verdict {
  if (lower > 0) return 'a-higher';
  return upper < 0 ? 'b-higher' : 'no-clear-difference';
}

export const NO_INTERVAL: IntervalVerdict = {
  difference: null,
  interval: null,
  verdict: 'unknown',
};

export function differenceCase(
  raw: IntervalVerdict,
  standardised: IntervalVerdict = NO_INTERVAL,
  levels: DifferenceAnswer['levels'] = [],
): DifferenceAnswer {
  return { raw, standardised, levels, resamples: 1000 };
}
