import { shortLabels } from '../../domain/cohort';
import { type Nouns, nounsOf } from '../../domain/nouns';
import { setBudget } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { QuietButton } from '../../ui/button';
import { SentenceText } from '../../ui/sentence-text';
import { Swatch } from '../../ui/swatch';
import { budgetNear } from './budget-drag';
import styles from './histogram.module.css';
import type { HistogramView } from './histogram-view-model';
import { halfSentence, reachSentence } from './reach-sentences';
import { useReach } from './use-histogram';

/** What the budget reaches in every cohort; without one, which would reach half. */
export function BudgetLine({ view }: { readonly view: HistogramView }) {
  const nouns = nounsOf(useDataset().description.measure);
  const isSet = useChoices((choices) => choices.budget !== null);
  return (
    <>
      <dt>Budget</dt>
      <dd className={isSet ? styles.sentences : styles.half}>
        {isSet ? <Reached view={view} nouns={nouns} /> : <HalfReached view={view} nouns={nouns} />}
      </dd>
    </>
  );
}

interface LineProps {
  readonly view: HistogramView;
  readonly nouns: Nouns;
}

function Reached({ view, nouns }: LineProps) {
  const known = useReach();
  if (known === null) return <span>&nbsp;</span>;
  const { answer, ask, cohorts } = known;
  const names = shortLabels(cohorts);
  const terms = { budget: ask.budget, step: ask.step, nouns };
  return cohorts.map(({ slot }, index) => {
    const reach = answer[index];
    const half = view.cohorts.find((cohort) => cohort.slot === slot)?.histogram.median ?? null;
    return reach === undefined ? null : (
      <span key={slot}>
        <Swatch slot={slot} />{' '}
        <SentenceText of={reachSentence({ slot, name: names[index] ?? '', half }, reach, terms)} />
      </span>
    );
  });
}

function HalfReached({ view, nouns }: LineProps) {
  const unit = useChoices((choices) => choices.unit);
  const focus = useChoices((choices) => choices.focus);
  const cohorts = view.cohorts.map(({ slot, name, histogram }) => ({
    slot,
    name,
    half: histogram.median,
  }));
  const start = cohorts.find(({ slot }) => slot === focus)?.half ?? cohorts[0]?.half ?? null;
  return (
    <>
      <span>
        <SentenceText of={halfSentence(cohorts, nouns)} />
      </span>
      {start !== null && (
        <QuietButton onClick={() => setBudget(budgetNear(start, unit))}>Set a budget</QuietButton>
      )}
    </>
  );
}
