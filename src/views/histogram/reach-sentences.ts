import type { Reach } from '../../domain/answer';
import type { Slot } from '../../domain/cohort';
import type { Nouns } from '../../domain/nouns';
import { type Sentence, named, sentence, stressed } from '../../domain/sentence';
import { money } from '../../ui/format/money';
import { ordinal } from '../../ui/format/number';
import { percent } from '../../ui/format/share';

interface ReachTerms {
  readonly budget: number;
  readonly step: number;
  readonly nouns: Nouns;
}

/** What a budget reaches in a cohort, and where an ask of that size stands. */
export function reachSentence(
  cohort: { readonly slot: Slot; readonly name: string },
  reach: Reach,
  { budget, step, nouns }: ReachTerms,
): Sentence {
  const name = named(cohort.name, cohort.slot);
  const at = money(budget);
  if (reach.share === null) return sentence`${name}: no reach is shown at ${at}.`;
  const added = reach.added === null ? '' : `; +${money(step)} adds ${percent(reach.added)}`;
  return sentence`At ${at} you reach ${stressed(percent(reach.share))} of ${name} ${nouns.many}${added}. Asking ${at} is ${standing(reach.share)}.`;
}

/** "the 68th percentile"; the ends are said in words. */
function standing(share: number): string {
  const percentile = Math.round(share * 100);
  if (share === 0) return 'below all of them';
  if (share === 1) return 'at or above all of them';
  return `the ${ordinal(Math.max(1, Math.min(99, percentile)))} percentile`;
}
