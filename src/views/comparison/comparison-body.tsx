import { chanceWords, overlapWords } from '../../domain/comparison-words';
import { nounsOf } from '../../domain/nouns';
import type { VerdictTerms } from '../../domain/verdict-terms';
import { useWayOut } from '../../state/way-out';
import { QuietButton } from '../../ui/button';
import { IntervalPlot } from '../../ui/interval-plot';
import { NothingMatches } from '../../ui/nothing-matches';
import { SentenceText } from '../../ui/sentence-text';
import { Notice } from '../../ui/states';
import styles from './comparison.module.css';
import type { ComparisonView } from './comparison-view-model';
import { OverlapBars } from './overlap-bars';
import { SeparationButton } from './separation-button';
import { separationOf } from './separation';
import type { Comparison } from './use-comparison';

interface ComparisonBodyProps {
  readonly view: ComparisonView;
  readonly terms: VerdictTerms;
  readonly failed: Comparison['failed'];
  readonly height: number;
}

export function ComparisonBody({ view, terms, failed, height }: ComparisonBodyProps) {
  const { empty, caption, rows, words } = view;
  if (empty !== null) {
    return <EmptySide side={empty} measure={terms.measure} height={height} />;
  }
  return (
    <>
      {failed !== null && (
        <Notice
          stress="No intervals."
          action={<QuietButton onClick={failed.retry}>Try again</QuietButton>}
        >
          {failed.problem.message}
        </Notice>
      )}
      <p className={styles.caption}>{caption}</p>
      <IntervalPlot rows={rows} label={words} />
      <ChanceAndOverlap view={view} terms={terms} />
    </>
  );
}

interface EmptySideProps {
  readonly side: NonNullable<ComparisonView['empty']>;
  readonly measure: VerdictTerms['measure'];
  readonly height: number;
}

/** A comparison needs both sides. */
function EmptySide({ side, measure, height }: EmptySideProps) {
  const wayOut = useWayOut(side.slot);
  const where = `for ${side.label}`;
  return <NothingMatches {...wayOut} nouns={nounsOf(measure)} height={height} where={where} />;
}

interface WordsProps {
  readonly view: ComparisonView;
  readonly terms: VerdictTerms;
}

function ChanceAndOverlap({ view, terms }: WordsProps) {
  const { answer, a, b } = view;
  const chance = chanceWords(answer.superiority, view, terms);
  const separation = separationOf(a.cohort, b.cohort, answer);
  return (
    <dl className={styles.words}>
      <div>
        <dt>Chance</dt>
        <dd>
          {chance.length === 0 ? 'Not shown for groups this small.' : <SentenceText of={chance} />}
        </dd>
      </div>
      <div>
        <dt>Overlap</dt>
        <dd>
          <SentenceText of={overlapWords(answer, view, terms)} />{' '}
          {separation !== null && <SeparationButton separation={separation} />}
          <OverlapBars overlap={answer.overlap} pair={view} />
        </dd>
      </div>
    </dl>
  );
}
