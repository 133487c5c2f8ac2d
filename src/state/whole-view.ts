import type { AnswerTo, Ask, QuestionKind, Scope } from '../domain/question';
import { DEFAULT_BUCKET_WIDTH } from '../domain/vocabulary';
import type { ComparedCohorts, WholeView } from '../domain/whole-view';
import { askEngine } from './asking';
import { useChoices } from './choices';
import { scopeOf } from './dataset';
import { useSession } from './session';

type Asker = <K extends QuestionKind>(kind: K, ask: Ask<K>) => Promise<AnswerTo<K>>;

/** Asks for every figure of the current view. Rejects with a `Problem` where one cannot be had. */
export async function askWholeView(): Promise<WholeView> {
  const { dataset } = useSession.getState();
  const choices = useChoices.getState();
  const { cohorts, filters, unit, bucket } = choices;
  if (dataset === null) throw new Error('No data set is open: offer this only where one is.');
  const scope = scopeOf(choices);
  const ask: Asker = (kind, asked) => askEngine(dataset.version, { kind, ask: asked });
  const width = bucket ?? DEFAULT_BUCKET_WIDTH[unit];
  const [summary, histogram, seniority, trend, facets, specializations, comparisons] =
    await Promise.all([
      ask('summary', { ...scope, bucket: width }),
      ask('histogram', { ...scope, bucket: width }),
      ask('seniority', scope),
      ask('trend', { ...scope, step: 'month' }),
      ask('facets', scope),
      Promise.all(
        scope.selections.map((selection) =>
          ask('specializations', { ...scope, selections: [selection] }),
        ),
      ),
      Promise.all(pairsOf(cohorts.length).map(([a, b]) => compare(ask, scope, a, b))),
    ]);
  const answers = { summary, histogram, seniority, trend, facets, specializations, comparisons };
  return { dataset, cohorts, filters, scope, ...answers };
}

/** Every later cohort with every earlier one. */
function pairsOf(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: a }, (__, b) => [a, b] as const),
  ).flat();
}

async function compare(ask: Asker, scope: Scope, a: number, b: number): Promise<ComparedCohorts> {
  const pair = { ...scope, a, b };
  const [comparison, difference] = await Promise.all([
    ask('comparison', pair),
    ask('difference', pair),
  ]);
  return { a, b, comparison, difference };
}
