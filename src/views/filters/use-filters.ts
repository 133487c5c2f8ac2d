import type { FacetsAnswer } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import { useAnswer } from '../../state/answers';
import { useScope } from '../../state/dataset';
import { useFilterReset } from '../../state/way-out';
import { showToast } from '../../ui/toast';

/** What each option would give, and to which cohorts. */
export interface Facets {
  readonly counts: FacetsAnswer;
  readonly cohorts: readonly Cohort[];
}

/** Null until they are known. */
export function useFacets(): Facets | null {
  const answered = useAnswer('facets', useScope());
  return answered.status === 'ready'
    ? { counts: answered.answer, cohorts: answered.cohorts }
    : null;
}

/** Frees every filter but the usual period, and offers the way back. */
export function useReset(): () => void {
  const reset = useFilterReset();
  return () => showToast('Filters reset.', reset());
}
