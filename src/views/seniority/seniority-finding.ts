import type { LadderStep } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { joined, named, type Sentence, sentence, stressed } from '../../domain/sentence';
import { NOT_STATED } from '../../domain/vocabulary';
import { money } from '../../ui/format/money';
import { counted, listed } from '../../ui/format/number';
import type { LadderCohort } from './seniority-view-model';

/** What the ladder shows: its widest step, inversions, and levels that rest on few. */
export function seniorityFinding(cohorts: readonly LadderCohort[], nouns: Nouns): Sentence {
  return joined([seniorityHeadline(cohorts), seniorityRemarks(cohorts, nouns)]);
}

/** The widest step: what a file has as its title. Empty where no two levels can be compared. */
export function seniorityHeadline(cohorts: readonly LadderCohort[]): Sentence {
  return widestStep(cohorts);
}

/** Everything else that the finding says. */
export function seniorityRemarks(cohorts: readonly LadderCohort[], nouns: Nouns): Sentence {
  return joined([inversions(cohorts), roughLevels(cohorts, nouns)]);
}

interface Step {
  readonly level: string;
  readonly before: string;
  readonly difference: number;
}

/** The differences of neighbouring levels of one cohort that both show a median. */
function stepsOf({ ladder }: LadderCohort): readonly Step[] {
  const shown = ladder.filter(hasMedian);
  return shown.slice(1).flatMap((step, index) => {
    const before = shown[index];
    if (before === undefined) return [];
    return [{ level: step.level, before: before.level, difference: step.median - before.median }];
  });
}

function hasMedian(step: LadderStep): step is LadderStep & { readonly median: number } {
  return step.level !== NOT_STATED && step.median !== null;
}

/** Only a step that every cohort with steps has lets them be told in one breath. */
function widestStep(cohorts: readonly LadderCohort[]): Sentence {
  const known = cohorts
    .map((cohort) => ({ cohort, steps: stepsOf(cohort) }))
    .filter(({ steps }) => steps.length > 0);
  const same = (a: Step, b: Step) => a.level === b.level && a.before === b.before;
  const common = (known[0]?.steps ?? []).filter((step) =>
    known.every(({ steps }) => steps.some((other) => same(step, other))),
  );
  const [widest] = common.toSorted((a, b) => b.difference - a.difference);
  if (widest === undefined || widest.difference <= 0) return [];
  const parts = known.map(({ cohort, steps }) => {
    const own = steps.find((step) => same(step, widest))?.difference ?? 0;
    return sentence`${stressed(money(own))} in ${named(cohort.name, cohort.slot)}`;
  });
  return sentence`The widest step is from ${widest.before} to ${widest.level}: ${joined(parts, ', ')}.`;
}

function inversions(cohorts: readonly LadderCohort[]): Sentence {
  const found = cohorts.flatMap((cohort) =>
    cohort.flags.filter(({ kind }) => kind === 'below').map((flag) => ({ cohort, flag })),
  );
  return joined(
    found.map(
      ({ cohort, flag }) =>
        sentence`${flag.level} is below ${flag.than} in ${named(cohort.name, cohort.slot)}.`,
    ),
  );
}

function roughLevels(cohorts: readonly LadderCohort[], nouns: Nouns): Sentence {
  return joined(
    cohorts.flatMap(({ name, slot, ladder }) => {
      const rough = ladder.filter(({ precision }) => precision === 'rough');
      const [first] = rough;
      if (first === undefined) return [];
      const levels = listed(rough.map(({ level }) => level));
      if (rough.length > 1) return [sentence`${named(name, slot)} at ${levels} is rough.`];
      const size = counted(first.candidates, nouns.person, nouns.people);
      return [sentence`${named(name, slot)} at ${levels} rests on ${size}.`];
    }),
  );
}
