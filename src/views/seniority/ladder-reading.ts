import type { Slot } from '../../domain/cohort';
import type { LadderStep } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { money } from '../../ui/format/money';
import { countsWords } from '../../ui/format/counts';
import { approximate, withheldWords } from '../../ui/format/withheld';
import type { LadderCohort } from './seniority-view-model';

/** One row of the ladder in words. */
export interface LadderReading {
  readonly level: string;
  readonly slot: Slot;
  readonly name: string;
  readonly words: string;
}

/** Rows as they are drawn: level by level, cohort by cohort. */
export function ladderReadings(
  cohorts: readonly LadderCohort[],
  nouns: Nouns,
): readonly LadderReading[] {
  const levels = cohorts[0]?.ladder ?? [];
  return levels.flatMap((_, index) =>
    cohorts.flatMap(({ slot, name, ladder, flags }) => {
      const step = ladder[index];
      if (step === undefined) return [];
      const flag = flags.find(({ level }) => level === step.level);
      const words = stepWords(step, nouns);
      return [
        {
          level: step.level,
          slot,
          name,
          words: flag === undefined ? words : `${words}; ${flag.kind} ${flag.than}`,
        },
      ];
    }),
  );
}

function stepWords(step: LadderStep, nouns: Nouns): string {
  const { offers, p10, p25, median, p75, p90, precision, withheld } = step;
  if (offers === 0) return `no ${nouns.many}`;
  const counts = countsWords(step, nouns);
  if (median === null) {
    return withheld === null ? counts : `${counts}. ${withheldWords(withheld, nouns)}`;
  }
  const spread = (low: number | null, high: number | null, label: string) =>
    low === null || high === null ? '' : `, ${label} ${money(low)} to ${money(high)}`;
  const figures = `median ${approximate(money(median), precision)}`;
  return `${figures}${spread(p25, p75, 'P25–P75')}${spread(p10, p90, 'P10–P90')}; ${counts}`;
}
