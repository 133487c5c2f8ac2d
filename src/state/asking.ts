import { Problem, type ProblemCode } from '../domain/problem';
import type { AnswerTo, Question, QuestionKind } from '../domain/question';
import { currentEngine } from './engine';
import { reopen } from './session';

/**
 * Asks the engine. Where it died over the question it is asked once more, and where the one that
 * took its place holds nothing, the data set is opened again first. Rejects with a `Problem`.
 */
export function askEngine<K extends QuestionKind>(
  version: number,
  question: Question<K>,
  signal?: AbortSignal,
): Promise<AnswerTo<K>> {
  const ask = () => currentEngine().ask(version, question, signal);
  const askHolder = () =>
    ask().catch(
      after(['no-dataset'], async () => {
        await reopen(version);
        return ask();
      }),
    );
  return askHolder().catch(after(['worker-failed', 'worker-timeout'], askHolder));
}

/** What to do after a problem of some kinds; any other is passed on. */
function after<T>(codes: readonly ProblemCode[], mend: () => Promise<T>) {
  return async (error: unknown): Promise<T> => {
    if (error instanceof Problem && codes.includes(error.code)) return mend();
    throw error;
  };
}
