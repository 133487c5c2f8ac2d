import { Suspense, useEffect } from 'react';
import { nounsOf } from '../../domain/nouns';
import type { Answered } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { announce } from '../../ui/announcer';
import { AnswerBody } from '../../ui/answer-body';
import { late } from '../../ui/late';
import { LoadingState, Notice } from '../../ui/states';
import styles from './cards.module.css';
import { CardsTable } from './cards-table';
import { cardTable } from './cards-view-model';
import { useSummary } from './use-cards';

const NothingMatches = late(async () => (await import('./nothing-matches')).NothingMatches);

const HEAD_HEIGHT = 57;
const ROW_HEIGHT = 61;
const DIFFERENCE_HEIGHT = 45;

/** The figures of every cohort, before any chart. */
export function CardsPanel() {
  const summary = useSummary();
  const cohorts = useChoices((choices) => choices.cohorts.length);
  const height = HEAD_HEIGHT + cohorts * ROW_HEIGHT + (cohorts === 2 ? DIFFERENCE_HEIGHT : 0);
  return (
    <section className={styles.cards} aria-label="Summary">
      <AnswerBody of={summary} height={height}>
        {(ready) => <Cards ready={ready} height={height} />}
      </AnswerBody>
    </section>
  );
}

type Ready = Extract<Answered<'summary'>, { readonly status: 'ready' }>;

function Cards({ ready, height }: { readonly ready: Ready; readonly height: number }) {
  const nouns = nounsOf(useDataset().description.measure);
  const { answer, cohorts, refreshing } = ready;
  const table = cardTable(answer, cohorts, nouns);
  useEffect(() => {
    if (!refreshing) announce(table.spoken);
  }, [refreshing, table.spoken]);
  if (answer.every(({ offers }) => offers === 0)) {
    return (
      <Suspense fallback={<LoadingState height={height} />}>
        <NothingMatches height={height} nouns={nouns} />
      </Suspense>
    );
  }
  return (
    <>
      <CardsTable table={table} summaries={answer} count={ready.ask.count} nouns={nouns} />
      {table.warnings.map((words) => (
        <Notice key={words} stress={`${words.slice(0, words.indexOf(': ') + 1)}`}>
          {words.slice(words.indexOf(': ') + 2)}
        </Notice>
      ))}
    </>
  );
}
