import type { Distribution, Ladder, SpecializationRow } from '../../../src/domain/answer';
import { precisionOf } from '../../../src/domain/answer';
import { SENIORITY_LEVELS } from '../../../src/domain/vocabulary';

/** A group as the engine answers it: quartiles around the median, withheld below five candidates. */
export function groupOf(median: number, candidates: number, offers = candidates): Distribution {
  const shown = candidates >= 5;
  const all = candidates >= 10;
  return {
    offers,
    candidates,
    p10: all ? median * 0.6 : null,
    p25: shown ? median * 0.8 : null,
    median: shown ? median : null,
    p75: shown ? median * 1.2 : null,
    p90: all ? median * 1.4 : null,
    precision: shown ? precisionOf(candidates) : null,
    withheld: shown ? (all ? null : 'some-candidates') : candidates > 0 ? 'few-candidates' : null,
    concentration: null,
  };
}

/** [median, candidates] of Junior, Middle, Senior, Expert. */
export type Steps = readonly (readonly [median: number, candidates: number])[];

export function ladderOf(steps: Steps): Ladder {
  return SENIORITY_LEVELS.map((level, index) => {
    const [median, candidates] = steps[index] ?? [0, 0];
    return { level, ...groupOf(median, candidates) };
  });
}

export function specializationOf(
  specialization: string,
  all: readonly [median: number, candidates: number],
  steps: Steps,
): SpecializationRow {
  return { specialization, all: groupOf(...all), levels: ladderOf(steps) };
}
