import { Problem } from '../../domain/problem';
import type { AnswerTo, Ask, QuestionKind } from '../../domain/question';
import type { Holding } from '../holding';
import { account } from './account';
import { compare } from './comparison';
import { resampleDifference } from './difference';
import { answerFacets } from './facets';
import { buildHistogram } from './histogram';
import { measureReach } from './reach';
import { countFreed } from './relaxation';
import { buildLadders } from './seniority';
import { tabulateSpecializations } from './specializations';
import { summarise } from './summary';
import { rankTechnologies } from './technologies';
import { traceTrend } from './trend';

/** How a kind of question is answered. */
export interface Operation<K extends QuestionKind> {
  /** Of questions that wait, the one with the least goes first. */
  readonly rank: number;
  /**
   * From a data set; the question is valid. A generator yields where it may be interrupted by newer
   * questions or given up.
   */
  readonly answer: (holding: Holding, ask: Ask<K>) => AnswerTo<K> | Generator<void, AnswerTo<K>>;
}

/**
 * Every operation; the compiler names the one that is missing. The figures go first, then what a
 * person points at and sees, then what is further down, and last what goes on for long.
 */
const OPERATIONS: { readonly [K in QuestionKind]: Operation<K> } = {
  summary: { rank: 0, answer: summarise },
  facets: { rank: 1, answer: answerFacets },
  histogram: { rank: 1, answer: buildHistogram },
  reach: { rank: 1, answer: measureReach },
  relaxation: { rank: 1, answer: countFreed },
  comparison: { rank: 2, answer: compare },
  seniority: { rank: 2, answer: buildLadders },
  specializations: { rank: 2, answer: tabulateSpecializations },
  technologies: { rank: 2, answer: rankTechnologies },
  trend: { rank: 2, answer: traceTrend },
  account: { rank: 2, answer: account },
  difference: { rank: 3, answer: resampleDifference },
};

/** The operation of a kind; throws the `Problem` 'invalid-question' for a kind that does not exist. */
export function operationOf<K extends QuestionKind>(kind: K): Operation<K> {
  if (Object.hasOwn(OPERATIONS, kind)) return OPERATIONS[kind];
  throw new Problem(
    'invalid-question',
    `Questions of the kind "${kind}" are not known.`,
    `Ask one of these: ${Object.keys(OPERATIONS).join(', ')}.`,
    'kind',
  );
}
