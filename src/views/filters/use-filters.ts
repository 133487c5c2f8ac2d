import type { FacetsAnswer } from '../../domain/answer';
import { clearFilters, restore, snapshot } from '../../state/actions';
import { useAnswer } from '../../state/answers';
import { useDataset, useScope } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { showToast } from '../../ui/toast';

/** What each option would give, once it is known. */
export function useFacets(): FacetsAnswer | null {
  const answered = useAnswer('facets', useScope());
  return answered.status === 'ready' ? answered.answer : null;
}

/** Frees every filter but the usual period, and offers the way back. */
export function useReset(): () => void {
  const dataset = useDataset();
  return () => {
    const before = snapshot();
    clearFilters(defaultPeriod(dataset));
    showToast('Filters reset.', () => restore(before));
  };
}
