import type { DifferenceAnswer } from '../../domain/answer';
import type { Problem } from '../../domain/problem';
import type { PairScope, Scope } from '../../domain/question';
import type { DifferenceOf } from '../../domain/verdict-many';
import { type Answered, useAnswer } from '../../state/answers';

interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface Differences {
  readonly differenceOf: DifferenceOf;
  readonly failure: { readonly problem: Problem; readonly retry: () => void } | null;
}

const isAbout = (asked: PairScope, scope: Scope) =>
  asked.unit === scope.unit &&
  asked.count === scope.count &&
  JSON.stringify(asked.selections) === JSON.stringify(scope.selections);

/**
 * The intervals of up to five pairs of what is shown. An answer about anything else is not given
 * out: it would lend an older certainty to newer figures.
 */
export function useDifferences(scope: Scope | null, pairs: readonly Pair[]): Differences {
  const ask = (index: number) => {
    const pair = pairs[index];
    return scope === null || pair === undefined ? null : askOf(scope, pair);
  };
  const answers = [
    useAnswer('difference', ask(0)),
    useAnswer('difference', ask(1)),
    useAnswer('difference', ask(2)),
    useAnswer('difference', ask(3)),
    useAnswer('difference', ask(4)),
  ];
  const differenceOf = (a: number, b: number) => {
    if (scope === null) return null;
    return answers.map((answered) => answerAbout(answered, scope, { a, b })).find(Boolean) ?? null;
  };
  const failed = answers.find((answered) => answered.status === 'failed');
  return { differenceOf, failure: failed?.status === 'failed' ? failed : null };
}

function askOf({ selections, unit, count }: Scope, { a, b }: Pair): PairScope {
  return { selections, unit, count, a, b };
}

function answerAbout(
  answered: Answered<'difference'>,
  scope: Scope,
  { a, b }: Pair,
): DifferenceAnswer | null {
  if (answered.status !== 'ready') return null;
  const { ask, answer } = answered;
  return ask.a === a && ask.b === b && isAbout(ask, scope) ? answer : null;
}
