import type { AnswerTo, Question, QuestionKind } from '../domain/question';
import type { Holding } from './holding';
import { operationOf } from './operations/table';
import { validateScope } from './validate-ask';

/**
 * Answers one question step by step: each `next` does a short piece of work, the last one returns
 * the answer. Throws the `Problem` of an invalid question.
 */
export function* evaluate<K extends QuestionKind>(
  holding: Holding,
  { kind, ask }: Question<K>,
): Generator<void, AnswerTo<K>> {
  const operation = operationOf(kind);
  validateScope(holding.table, ask);
  operation.validate(ask);
  const answer = operation.answer(holding, ask);
  return isGenerator(answer) ? yield* answer : answer;
}

function isGenerator<T extends object>(
  answer: T | Generator<void, T>,
): answer is Generator<void, T> {
  return Symbol.iterator in answer && 'next' in answer;
}
