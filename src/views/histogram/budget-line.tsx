import { shortLabels } from '../../domain/cohort';
import { nounsOf } from '../../domain/nouns';
import { SentenceText } from '../../ui/sentence-text';
import { Swatch } from '../../ui/swatch';
import styles from './histogram.module.css';
import { reachSentence } from './reach-sentences';
import { useReach } from './use-histogram';
import { useDataset } from '../../state/dataset';

/** What the budget reaches in every cohort; nothing without a budget. */
export function BudgetLine() {
  const { description } = useDataset();
  const known = useReach();
  if (known === null) return null;
  const { answer, ask, cohorts } = known;
  const names = shortLabels(cohorts);
  const terms = { budget: ask.budget, step: ask.step, nouns: nounsOf(description.measure) };
  return (
    <>
      <dt>Budget</dt>
      <dd className={styles.sentences}>
        {cohorts.map(({ slot }, index) => {
          const reach = answer[index];
          return reach === undefined ? null : (
            <span key={slot}>
              <Swatch slot={slot} />{' '}
              <SentenceText of={reachSentence({ slot, name: names[index] ?? '' }, reach, terms)} />
            </span>
          );
        })}
      </dd>
    </>
  );
}
