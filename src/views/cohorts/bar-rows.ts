import { MOST_COHORTS } from '../../domain/cohort';
import { useChoices } from '../../state/choices';

/** The rows that the cohort bar takes where every chip has one of its own: "Add cohort" is the last. */
export function useBarRows(): number {
  return useChoices(({ cohorts }) => Math.min(cohorts.length + 1, MOST_COHORTS));
}
