import type { FacetsAnswer } from '../../domain/answer';
import { useAnswer } from '../../state/answers';
import { useScope } from '../../state/dataset';
import { useFilterReset } from '../../state/way-out';
import { showToast } from '../../ui/toast';

/** What each option would give, once it is known. */
export function useFacets(): FacetsAnswer | null {
  const answered = useAnswer('facets', useScope());
  return answered.status === 'ready' ? answered.answer : null;
}

/** Frees every filter but the usual period, and offers the way back. */
export function useReset(): () => void {
  const reset = useFilterReset();
  return () => showToast('Filters reset.', reset());
}
