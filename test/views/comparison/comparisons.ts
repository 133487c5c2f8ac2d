import type {
  ComparisonAnswer,
  DifferenceAnswer,
  IntervalVerdict,
  Verdict,
} from '../../../src/domain/answer';
import { type Cohort, type Slot, wholeCohort } from '../../../src/domain/cohort';

export function technologyCohort(slot: Slot, technology: string): Cohort {
  return { ...wholeCohort(slot), specialization: ['Back-End Web'], allOf: [technology] };
}

/** Django against Python, with Expert too small on one side. */
export const COMPARISON: ComparisonAnswer = {
  medianDifference: 813,
  levels: [
    { level: 'Junior', difference: 100 },
    { level: 'Middle', difference: 150 },
    { level: 'Senior', difference: 750 },
  ],
  standardised: { a: 8300, b: 7800, difference: 500, coverage: 0.96 },
  superiority: 0.574,
  overlap: { candidatesOfA: 107, candidatesOfB: 274, both: 101 },
  nesting: 'none',
};

export function intervalOf(difference: number, lower: number, upper: number): IntervalVerdict {
  const verdict: Verdict = lower > 0 ? 'a-higher' : upper < 0 ? 'b-higher' : 'no-clear-difference';
  return { difference, interval: { lower, upper }, verdict };
}

export const DIFFERENCE: DifferenceAnswer = {
  raw: intervalOf(813, 182, 1400),
  standardised: intervalOf(500, -10, 970),
  levels: [
    { level: 'Junior', ...intervalOf(100, -300, 500) },
    { level: 'Middle', difference: 150, interval: null, verdict: 'unknown' },
    { level: 'Senior', ...intervalOf(750, 100, 1300) },
  ],
  resamples: 1000,
};
