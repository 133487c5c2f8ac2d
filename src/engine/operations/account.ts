import type { AccountAnswer, CohortAccount } from '../../domain/answer';
import type { Selection } from '../../domain/cohort';
import { NO_FILTERS } from '../../domain/filters';
import type { Ask } from '../../domain/question';
import type { Holding } from '../holding';

/** What was counted and what was left out, in offers. */
export function account(holding: Holding, ask: Ask<'account'>): AccountAnswer {
  const all = sumOf(holding.table.weight);
  return ask.selections.map((selection) => accountOf(holding, selection, ask, all));
}

function accountOf(
  holding: Holding,
  selection: Selection,
  ask: Ask<'account'>,
  all: number,
): CohortAccount {
  const inside = holding.tally({ ...selection, ...NO_FILTERS }, ask.unit);
  const { counted: open, closed } = inside.matches.offers();
  const { counted } = holding.tally(selection, ask.unit).matches.offers();
  return { all, outside: all - open - closed, closed, filtered: open - counted, counted };
}

function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < numbers.length; place++) sum += numbers[place]!;
  return sum;
}
