import type { Ladder, LadderStep } from '../../domain/answer';
import { NOT_STATED } from '../../domain/vocabulary';

/** How a level stands to the one before it, where it does not stand clear above. */
export interface LevelFlag {
  readonly level: string;
  readonly than: string;
  readonly kind: 'below' | 'overlaps';
}

/** From this share of its own middle half on, a level overlaps the one before. */
const OVERLAP = 0.25;

/** Inversions and overlaps of neighbouring levels that both show figures. */
export function levelFlags(ladder: Ladder): readonly LevelFlag[] {
  const shown = ladder.filter(({ level, median }) => level !== NOT_STATED && median !== null);
  return shown.slice(1).flatMap((step, index) => {
    const before = shown[index];
    const kind = before === undefined ? null : kindOf(step, before);
    return kind === null || before === undefined
      ? []
      : [{ level: step.level, than: before.level, kind }];
  });
}

function kindOf(step: LadderStep, before: LadderStep): LevelFlag['kind'] | null {
  if (step.median === null || before.median === null) return null;
  if (step.median < before.median) return 'below';
  return overlapOf(step, before) > OVERLAP ? 'overlaps' : null;
}

/** Share of a level's P25 to P75 that lies within the one before. */
function overlapOf(step: LadderStep, before: LadderStep): number {
  if (step.p25 === null || step.p75 === null || before.p25 === null || before.p75 === null) {
    return 0;
  }
  const common = Math.min(step.p75, before.p75) - Math.max(step.p25, before.p25);
  const own = step.p75 - step.p25;
  if (own === 0) return common >= 0 ? 1 : 0;
  return common / own;
}
