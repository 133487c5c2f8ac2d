import { DEFAULT_BUCKET_WIDTH } from '../domain/vocabulary';
import { type Answered, askAhead, useAnswerAtOnce } from './answers';
import { type Choices, useChoices } from './choices';
import { scopeOf, useScope } from './dataset';
import { figuresFirst } from './figures-first';
import { useSession } from './session';

/** The figures of the cards. */
export function useSummary(): Answered<'summary'> {
  const scope = useScope();
  const bucket = useChoices((choices) => choices.bucket) ?? DEFAULT_BUCKET_WIDTH[scope.unit];
  return useAnswerAtOnce('summary', { ...scope, bucket });
}

/** How long everything else waits for new figures, and for the first ones; milliseconds. */
const PATIENCE = 150;
const FIRST_PATIENCE = 1000;

/** The choices that figures rest on. */
const FIGURES = ['cohorts', 'filters', 'unit', 'count', 'bucket'] as const;

/** Asks for the figures of some choices; null where they are not about the data set that is open. */
export function askFigures(choices: Choices): Promise<unknown> | null {
  const { dataset } = useSession.getState();
  // While another data set is being opened the choices are already about that one; the same one,
  // opened again, is asked once in vain.
  if (dataset === null || dataset.description.id !== choices.dataset) return null;
  const bucket = choices.bucket ?? DEFAULT_BUCKET_WIDTH[choices.unit];
  const ask = { ...scopeOf(choices), bucket };
  return askAhead(dataset.version, 'summary', ask, choices.cohorts);
}

/** At once, so that the engine works while React does. */
function askAtOnce(patience: number): void {
  const figures = askFigures(useChoices.getState());
  if (figures !== null) figuresFirst(figures, patience);
}

useChoices.subscribe((now, before) => {
  if (FIGURES.some((name) => now[name] !== before[name])) askAtOnce(PATIENCE);
});
useSession.subscribe((now, before) => {
  if (now.dataset !== before.dataset) askAtOnce(FIRST_PATIENCE);
});
