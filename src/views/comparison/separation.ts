import { type Cohort, cohortLabel, technologiesLabel } from '../../domain/cohort';
import type { ComparisonAnswer } from '../../domain/answer';
import { technologiesToLeaveOut } from '../../domain/comparison-words';

/** How two cohorts come to share nobody. */
export interface Separation {
  /** The cohort that changes. */
  readonly cohort: Cohort;
  readonly noneOf: readonly string[];
  /** "Python without Django". */
  readonly label: string;
}

/**
 * The larger group without what makes the smaller one; null where nobody is in both, where both are
 * the same, or where leaving a technology out cannot part them.
 */
export function separationOf(
  a: Cohort,
  b: Cohort,
  { overlap, nesting }: Pick<ComparisonAnswer, 'overlap' | 'nesting'>,
): Separation | null {
  if (overlap.both === 0 || nesting === 'same') return null;
  const isAInner = overlap.candidatesOfA <= overlap.candidatesOfB;
  const [inner, outer] = isAInner ? [a, b] : [b, a];
  const left = technologiesToLeaveOut(outer, inner);
  if (left === null) return null;
  const noneOf = [...outer.noneOf, ...left];
  const parted = { ...outer, label: null, noneOf };
  return { cohort: outer, noneOf, label: technologiesLabel(parted) || cohortLabel(parted) };
}
