import type { Ladder, LadderStep } from '../../../src/domain/answer';
import { type Cohort, wholeCohort } from '../../../src/domain/cohort';
import { ladderOf, type Steps } from '../support/groups';

const PYTHON_STEPS: Steps = [
  [4000, 30],
  [6000, 90],
  [9000, 80],
  [12_500, 40],
];
const DJANGO_STEPS: Steps = [
  [4200, 7],
  [6500, 40],
  [10_000, 45],
  [9800, 3],
];

export const PYTHON: Ladder = ladderOf(PYTHON_STEPS);
export const DJANGO: Ladder = ladderOf(DJANGO_STEPS);

export const COHORTS: readonly Cohort[] = [
  { ...wholeCohort(0), allOf: ['Python'] },
  { ...wholeCohort(1), allOf: ['Python', 'Django'], label: 'Django' },
];

/** A ladder with one step changed. */
export function changed(ladder: Ladder, level: string, patch: Partial<LadderStep>): Ladder {
  return ladder.map((step) => (step.level === level ? { ...step, ...patch } : step));
}

export const BANDS = [
  { technology: 'Python', level: 'Senior', yearlyFrom: 95_000, yearlyTo: 120_000 },
  { technology: 'Python', level: 'Expert', yearlyFrom: 120_000, yearlyTo: null },
  { technology: 'Django', level: 'Senior', yearlyFrom: 100_000, yearlyTo: 140_000 },
] as const;
