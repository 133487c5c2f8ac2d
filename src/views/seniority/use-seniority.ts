import { useMemo } from 'react';
import { without } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import type { Ask } from '../../domain/question';
import { type Answered, useAnswer } from '../../state/answers';
import { useDataset, useScope } from '../../state/dataset';
import { usePublishedBands } from '../../state/guide';
import type { LadderDrawing } from '../../ui/charts/ladder-drawing';
import {
  type LadderCohort,
  ladderCohorts,
  ladderDrawing,
  levelsAreYears,
} from './seniority-view-model';

export interface DrawnLadder {
  readonly known: Extract<Answered<'seniority'>, { readonly status: 'ready' }>;
  readonly cohorts: readonly LadderCohort[];
  readonly drawing: LadderDrawing;
}

/** The question of this panel: every level, whatever the seniority filter says. */
function useSeniorityAsk(): Ask<'seniority'> {
  const scope = useScope();
  return useMemo(
    () => ({
      ...scope,
      selections: scope.selections.map((selection) => without(selection, 'seniority')),
    }),
    [scope],
  );
}

/** `drawn` is null where there is no answer yet and where no level shows a figure. */
export function useSeniority(nouns: Nouns) {
  const answered = useAnswer('seniority', useSeniorityAsk());
  const bands = usePublishedBands();
  const byYears = levelsAreYears(useDataset());
  const known = answered.status === 'ready' ? answered : null;
  const [answer, about, unit] = [known?.answer, known?.cohorts, known?.ask.unit];
  const cohorts = useMemo(
    () => (answer && about ? ladderCohorts(answer, about, bands) : null),
    [answer, about, bands],
  );
  const drawing = useMemo(
    () => (cohorts && unit ? ladderDrawing(cohorts, { unit, nouns, bands, byYears }) : null),
    [cohorts, unit, nouns, bands, byYears],
  );
  const drawn: DrawnLadder | null =
    known && cohorts && drawing ? { known, cohorts, drawing } : null;
  return { answered, drawn };
}
