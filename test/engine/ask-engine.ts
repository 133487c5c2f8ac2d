import { type Selection, selectionOf, wholeCohort } from '../../src/domain/cohort';
import { NO_FILTERS } from '../../src/domain/filters';
import type { AnswerTo, Ask, QuestionKind } from '../../src/domain/question';
import { buildTable } from '../../src/engine/build-table';
import { evaluate } from '../../src/engine/evaluate';
import { Holding } from '../../src/engine/holding';
import { columnsOf } from '../oracle/columns-of';
import { USUAL_RULES } from '../oracle/groups';
import type { Book } from '../oracle/offers';
import type { Random } from '../oracle/random';

/** The engine without a worker around it: one data set, asked directly. */
export function holdingOf(book: Book, random: Random, rules = USUAL_RULES): Holding {
  return new Holding(buildTable(columnsOf(book, random), rules));
}

/** The same data set, as if nothing had been asked before. */
export function asNew({ table }: Holding): Holding {
  return new Holding(table);
}

/** A question that is answered step by step, with room for others in between. */
export function stepsOf<K extends QuestionKind>(holding: Holding, kind: K, ask: Ask<K>) {
  return evaluate<K>(holding, { kind, ask });
}

/** Runs a question to its end. */
export function answer<K extends QuestionKind>(
  holding: Holding,
  kind: K,
  ask: Ask<K>,
): AnswerTo<K> {
  const steps = stepsOf(holding, kind, ask);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const EVERYTHING: Selection = selectionOf(wholeCohort(0), NO_FILTERS);
