import type { AnswerTo, Ask, QuestionKind } from '../../domain/question';
import type { Holding } from '../holding';
import { account } from './account';
import { compare } from './comparison';
import { resampleDifference } from './difference';
import { answerFacets } from './facets';
import { buildHistogram } from './histogram';
import { measureReach } from './reach';
import { buildLadders } from './seniority';
import { tabulateSpecializations } from './specializations';
import { countFreed } from './relaxation';
import { summarise } from './summary';
import { rankTechnologies } from './technologies';
import { traceTrend } from './trend';

/**
 * How a valid question is answered from a data set. A generator yields where it may be interrupted
 * by newer questions or given up.
 */
export type Operation<K extends QuestionKind> = (
  holding: Holding,
  ask: Ask<K>,
) => AnswerTo<K> | Generator<void, AnswerTo<K>>;

/** Every operation; the compiler names the one that is missing. */
export const OPERATIONS: { readonly [K in QuestionKind]: Operation<K> } = {
  summary: summarise,
  histogram: buildHistogram,
  seniority: buildLadders,
  facets: answerFacets,
  trend: traceTrend,
  specializations: tabulateSpecializations,
  technologies: rankTechnologies,
  reach: measureReach,
  comparison: compare,
  difference: resampleDifference,
  relaxation: countFreed,
  account,
};
