import type { TechnologyRow } from '../../../src/domain/answer';
import { groupOf } from '../support/groups';

export function technologyOf(
  technology: string,
  median: number,
  candidates: number,
  offers = candidates,
): TechnologyRow {
  const medianInterval = candidates < 10 ? null : { lower: median - 500, upper: median + 500 };
  return { technology, ...groupOf(median, candidates, offers), medianInterval };
}

/** As the engine answers: most offers first. */
export const STACK = [
  technologyOf('Python', 7707, 274, 571),
  technologyOf('Django', 8520, 107, 241),
  technologyOf('Flask', 6961, 50, 188),
  technologyOf('Rust', 9500, 49, 60),
  technologyOf('Elixir', 9900, 7, 9),
  technologyOf('Perl', 4000, 2, 3),
  technologyOf('COBOL', 0, 0),
] as const;
