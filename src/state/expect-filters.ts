import type { Filters } from '../domain/filters';
import { useChoices } from './choices';
import { askFigures } from './summary';

let isAsking = false;

/**
 * Asks for the figures of filters that a person is about to choose: where the pointer or the focus
 * is, a click is near. One such question at a time: whoever passes over many leaves most unasked, and
 * what is then chosen waits for one at most.
 */
export async function expectFilters(expected: Partial<Filters>): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    const choices = useChoices.getState();
    await askFigures({ ...choices, filters: { ...choices.filters, ...expected } });
  } finally {
    isAsking = false;
  }
}
