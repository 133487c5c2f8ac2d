import type { Ladder, LadderStep } from '../../domain/answer';
import type { Ask } from '../../domain/question';
import { NOT_STATED, SENIORITY_LEVELS } from '../../domain/vocabulary';
import { distributionOf, type Scale } from '../distribution';
import type { Group } from '../group';
import type { Holding } from '../holding';

/** One ladder per cohort, whatever the seniority filter says. */
export function buildLadders(holding: Holding, ask: Ask<'seniority'>): readonly Ladder[] {
  const scale = holding.scale(ask.unit, ask.count);
  return ask.selections.map((selection) => {
    const groups = holding.tally(selection, ask.unit).levels(ask.count);
    return ladderOf(groups, holding.table.dimensions.seniority?.values ?? [], scale);
  });
}

/** Steps in the order of the data set's levels, which is ascending. */
export function ladderOf(
  groups: readonly Group[],
  levels: readonly string[],
  scale: Scale,
): Ladder {
  return groups.map((group, place) => ({
    level: levelNamed(levels[place]),
    ...distributionOf(group, scale),
  }));
}

function levelNamed(name: string | undefined): LadderStep['level'] {
  return SENIORITY_LEVELS.find((level) => level === name) ?? NOT_STATED;
}
