import type { Question, QuestionKind } from '../domain/question';
import type { Holding } from './holding';
import { OPERATIONS, type Operation } from './operations/table';
import { validate } from './validate-ask';

/**
 * Answers one question step by step: each `next` does a short piece of work, the last one returns
 * the answer. Throws the `Problem` of an invalid question.
 */
export function* evaluate(holding: Holding, question: Question): Generator<void, unknown> {
  validate(holding.table, question);
  const answer = begin(holding, question);
  return isGenerator(answer) ? yield* answer : answer;
}

function begin<K extends QuestionKind>(holding: Holding, question: Question<K>) {
  const operation: Operation<K> = OPERATIONS[question.kind];
  return operation(holding, question.ask);
}

function isGenerator(answer: object): answer is Generator<void, unknown> {
  return Symbol.iterator in answer && 'next' in answer;
}
