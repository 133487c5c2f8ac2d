import type { Withheld } from '../domain/answer';
import { cohortLabel } from '../domain/cohort';
import type { WholeView } from '../domain/whole-view';

/** A figure that is null because of its group's size, by its place in the document. */
export interface HiddenFigure {
  /** "Back-End Web + Python / seniority / Junior". */
  readonly where: string;
  readonly reason: Withheld;
}

interface Place {
  readonly withheld: Withheld | null;
}

/** Everything that the engine withheld from a view, in the order of the document. */
export function hiddenFigures(view: WholeView): readonly HiddenFigure[] {
  return view.cohorts.flatMap((cohort, index) => {
    const name = cohortLabel(cohort);
    const found: HiddenFigure[] = [];
    const look = (place: readonly string[], group: Place | undefined) => {
      const reason = group?.withheld ?? null;
      if (reason !== null) found.push({ where: [name, ...place].join(' / '), reason });
    };
    look(['summary'], view.summary[index]);
    look(['histogram'], view.histogram.cohorts[index]);
    for (const step of view.seniority[index] ?? []) look(['seniority', step.level], step);
    for (const point of view.trend[index] ?? []) look(['trend', point.month], point);
    for (const { specialization, levels } of view.specializations[index] ?? []) {
      for (const step of levels) look(['specializations', specialization, step.level], step);
    }
    return found;
  });
}
