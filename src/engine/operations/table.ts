import { Problem } from '../../domain/problem';
import type { AnswerTo, Ask, QuestionKind } from '../../domain/question';
import type { Holding } from '../holding';
import {
  validateBucket,
  validateBudget,
  validateNothingElse,
  validatePair,
  validateSingle,
  validateStep,
} from '../validate-ask';
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
interface Operation<K extends QuestionKind> {
  /** Of questions that wait, the one with the least goes first. */
  readonly rank: number;
  /** Throws the `Problem` of an ask that does not suit the kind; its scope is valid by then. */
  readonly validate: (ask: Ask<K>) => void;
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
  summary: { rank: 0, validate: validateBucket, answer: summarise },
  facets: { rank: 1, validate: validateNothingElse, answer: answerFacets },
  histogram: { rank: 1, validate: validateBucket, answer: buildHistogram },
  reach: { rank: 1, validate: validateBudget, answer: measureReach },
  relaxation: { rank: 1, validate: validateNothingElse, answer: countFreed },
  comparison: { rank: 2, validate: validatePair, answer: compare },
  seniority: { rank: 2, validate: validateNothingElse, answer: buildLadders },
  specializations: { rank: 2, validate: validateSingle, answer: tabulateSpecializations },
  technologies: { rank: 2, validate: validateSingle, answer: rankTechnologies },
  trend: { rank: 2, validate: validateStep, answer: traceTrend },
  account: { rank: 2, validate: validateNothingElse, answer: account },
  difference: { rank: 3, validate: validatePair, answer: resampleDifference },
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
