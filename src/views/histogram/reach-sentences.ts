import type { Reach } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { joined, named, type Sentence, sentence, stressed } from '../../domain/sentence';
import { money } from '../../ui/format/money';
import { ordinal } from '../../ui/format/number';
import { percent } from '../../ui/format/share';

interface ReachTerms {
  readonly budget: number;
  readonly step: number;
  readonly nouns: Nouns;
}

interface ReachCohort {
  readonly slot: Slot;
  readonly name: string;
  /** The budget that reaches half; null where it is not shown. */
  readonly half: number | null;
}

/** What a budget reaches in a cohort, which one reaches half, and where an ask of that size stands. */
export function reachSentence(
  cohort: ReachCohort,
  reach: Reach,
  { budget, step, nouns }: ReachTerms,
): Sentence {
  const name = named(cohort.name, cohort.slot);
  const at = money(budget);
  if (reach.share === null) return sentence`${name}: no reach is shown at ${at}.`;
  const added = reach.added === null ? '' : `; +${money(step)} adds ${percent(reach.added)}`;
  const half = cohort.half === null ? '' : `; half at ${money(cohort.half)}`;
  return sentence`At ${at} you reach ${stressed(percent(reach.share))} of ${name} ${nouns.many}${added}${half}. Asking ${at} is ${standing(reach.share)}.`;
}

/** "$7,707 reaches half of the Python offers, $8,520 half of the Django offers." */
export function halfSentence(cohorts: readonly ReachCohort[], nouns: Nouns): Sentence {
  const parts = cohorts
    .filter(({ half }) => half !== null)
    .map(({ slot, name, half }, index) => {
      const amount = stressed(money(half ?? 0));
      const verb = index === 0 ? ' reaches half of the' : ' half of the';
      return sentence`${amount}${verb} ${named(name, slot)} ${nouns.many}`;
    });
  if (parts.length === 0)
    return sentence`A budget shows what share of the ${nouns.many} it reaches.`;
  return sentence`${joined(parts, ', ')}.`;
}

/** "the 68th percentile"; the ends are said in words. */
function standing(share: number): string {
  const percentile = Math.round(share * 100);
  if (share === 0) return 'below all of them';
  if (share === 1) return 'at or above all of them';
  return `the ${ordinal(Math.max(1, Math.min(99, percentile)))} percentile`;
}
