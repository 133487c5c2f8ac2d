import { type CSSProperties, Suspense, useEffect } from 'react';
import { nounsOf } from '../../domain/nouns';
import type { Answered } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { useSummary } from '../../state/summary';
import { announce } from '../../ui/announcer';
import { AnswerBody } from '../../ui/answer-body';
import { late } from '../../ui/late';
import { LoadingState, Notice } from '../../ui/states';
import styles from './cards.module.css';
import { CardsTable } from './cards-table';
import { cardTable } from './cards-view-model';

const EmptyCohort = late(async () => (await import('./empty-cohort')).EmptyCohort);
const NoOffers = late(async () => (await import('./no-offers')).NoOffers);

const HEAD_HEIGHT = 48;
const ROW_HEIGHT = 60;
const DIFFERENCE_HEIGHT = 44;

/** Of the table where it is wide; the style knows the height where it is turned. */
const HEIGHT = 'var(--height)';

/** The figures of every cohort, before any chart. */
export function CardsPanel() {
  const summary = useSummary();
  const cohorts = useChoices((choices) => choices.cohorts.length);
  const wide = HEAD_HEIGHT + cohorts * ROW_HEIGHT + (cohorts === 2 ? DIFFERENCE_HEIGHT : 0);
  const style: CSSProperties & Record<'--wide', string> = { '--wide': `${wide}px` };
  return (
    <section className={styles.cards} style={style} aria-label="Summary">
      <div className={styles.place}>
        <AnswerBody of={summary} height={HEIGHT}>
          {(ready) => <Cards ready={ready} />}
        </AnswerBody>
      </div>
    </section>
  );
}

type Ready = Extract<Answered<'summary'>, { readonly status: 'ready' }>;

function Cards({ ready }: { readonly ready: Ready }) {
  const nouns = nounsOf(useDataset().description.measure);
  const { answer, cohorts, refreshing } = ready;
  const table = cardTable(answer, cohorts, nouns);
  useEffect(() => {
    if (!refreshing) announce(table.spoken);
  }, [refreshing, table.spoken]);
  if (answer.every(({ offers }) => offers === 0)) {
    return (
      <Suspense fallback={<LoadingState height={HEIGHT} />}>
        <NoOffers height={HEIGHT} nouns={nouns} />
      </Suspense>
    );
  }
  return (
    <>
      <CardsTable table={table} summaries={answer} count={ready.ask.count} nouns={nouns} />
      {table.rows
        .filter((_, index) => answer[index]?.offers === 0)
        .map(({ slot, name }) => (
          <Suspense key={slot}>
            <EmptyCohort slot={slot} name={name} nouns={nouns} />
          </Suspense>
        ))}
      {table.warnings.map(({ name, words }) => (
        <Notice key={`${name} ${words}`} stress={`${name}:`}>
          {words}
        </Notice>
      ))}
    </>
  );
}
