import type { AnswerTo, Ask, QuestionKind } from '../../src/domain/question';
import type { Oracle } from './answers';
import { naiveComparison } from './comparison';
import { naiveHistogram } from './histogram';

/** What the definitions answer, apart from what is resampled. */
const NAIVE: {
  readonly [K in Exclude<QuestionKind, 'difference'>]: (oracle: Oracle, ask: Ask<K>) => AnswerTo<K>;
} = {
  summary: (oracle, ask) => oracle.summary(ask),
  histogram: (oracle, ask) => naiveHistogram(oracle.book, oracle, ask),
  seniority: (oracle, ask) => oracle.seniority(ask),
  facets: (oracle, ask) => oracle.facets(ask),
  relaxation: (oracle, ask) => oracle.relaxation(ask),
  trend: (oracle, ask) => oracle.trend(ask),
  specializations: (oracle, ask) => oracle.specializations(ask),
  technologies: (oracle, ask) => oracle.technologies(ask),
  reach: (oracle, ask) => oracle.reach(ask),
  comparison: naiveComparison,
  account: (oracle, ask) => oracle.account(ask),
};

/** The naive answer to a question of any kind. */
export function naiveAnswer<K extends keyof typeof NAIVE>(
  oracle: Oracle,
  kind: K,
  ask: Ask<K>,
): AnswerTo<K> {
  const answerOf: (own: Oracle, asked: Ask<K>) => AnswerTo<K> = NAIVE[kind];
  return answerOf(oracle, ask);
}
