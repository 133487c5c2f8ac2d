import type { CohortSummary } from '../../domain/answer';
import type { Cohort } from '../../domain/cohort';
import type { Ask } from '../../domain/question';
import { possibleVerdicts, verdictWords } from '../../domain/verdict';
import { pairsOfVerdict } from '../../domain/verdict-many';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { useSummary } from '../../state/summary';
import { AnswerBody } from '../../ui/answer-body';
import { QuietButton } from '../../ui/button';
import { verdictTerms } from '../../ui/format/verdict-terms';
import { IntervalPlot } from '../../ui/interval-plot';
import styles from './answer-panel.module.css';
import { answerPlot, verdictCohorts } from './answer-view-model';
import { type Differences, useDifferences } from './use-differences';
import { VerdictText } from './verdict-text';

/** The answer in one sentence, with what it rests on beside it. The page's only heading of rank 1. */
export function AnswerPanel() {
  const answered = useSummary();
  const many = useChoices((choices) => choices.cohorts.length);
  return (
    <section className={styles.answer} data-cohorts={many} aria-label="Answer">
      <AnswerBody of={answered} height="var(--height)">
        {({ answer, ask, cohorts }) => <Verdict summaries={answer} ask={ask} cohorts={cohorts} />}
      </AnswerBody>
    </section>
  );
}

interface VerdictProps {
  readonly summaries: readonly CohortSummary[];
  readonly ask: Ask<'summary'>;
  readonly cohorts: readonly Cohort[];
}

function Verdict({ summaries, ask, cohorts }: VerdictProps) {
  const { description, options } = useDataset();
  const shown = verdictCohorts(summaries, cohorts);
  const terms = verdictTerms(description.measure, ask);
  const { differenceOf, failure } = useDifferences(ask, pairsOfVerdict(shown));
  const plot = answerPlot(shown, differenceOf, {
    hasSeniority: options.seniority.length > 0,
    hasFailed: failure !== null,
  });
  return (
    <div className={styles.parts} data-alone={plot === null}>
      <VerdictText
        words={verdictWords(shown, differenceOf, terms)}
        alternatives={plot === null ? [] : possibleVerdicts(shown, terms)}
        failure={failure && <Failure failure={failure} />}
      />
      {plot !== null && (
        <figure className={styles.figure}>
          <figcaption>{plot.caption}</figcaption>
          <IntervalPlot rows={plot.rows} label={plot.words} />
        </figure>
      )}
    </div>
  );
}

function Failure({ failure }: { readonly failure: NonNullable<Differences['failure']> }) {
  const { problem, retry } = failure;
  return (
    <span role="alert">
      The interval of the difference could not be worked out. {problem.message} {problem.remedy}{' '}
      <QuietButton onClick={retry}>Try again</QuietButton>
    </span>
  );
}
