import type { Scope } from '../../domain/question';
import type { VerdictTerms } from '../../domain/verdict-terms';
import type { Measure } from '../../domain/vocabulary';
import { money, signedMoney } from './money';
import { wholeNumber } from './number';
import { percent } from './share';

/** The formats of the screen for the sentences of the domain. */
export function verdictTerms(
  measure: Measure,
  { unit, count }: Pick<Scope, 'unit' | 'count'>,
): VerdictTerms {
  return { measure, unit, count, money, signedMoney, percent, whole: wholeNumber };
}
