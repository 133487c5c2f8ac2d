import { useState } from 'react';
import { type Nouns, nounsOf } from '../../domain/nouns';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { AnswerBody } from '../../ui/answer-body';
import { Panel } from '../../ui/panel';
import { SentenceText } from '../../ui/sentence-text';
import { HistogramAbsence } from './histogram-absence';
import { chartsHeight } from './histogram-charts';
import { histogramFinding } from './histogram-finding';
import { HistogramPlot } from './histogram-plot';
import { HistogramTable } from './histogram-table';
import { HistogramTake } from './histogram-take';
import { HistogramTools } from './histogram-tools';
import type { HistogramArrangement } from './histogram-view-model';
import { histogramNote, histogramTitle } from './histogram-words';
import { ImplausibleNotice } from './implausible-notice';
import { type DrawnHistogram, useHistogram } from './use-histogram';
import { useSelection } from './use-selection';

const BODY_HEIGHT = chartsHeight(1, 1000) + 164;

/** How the offers of every cohort lie over the amounts. */
export function HistogramPanel() {
  const nouns = nounsOf(useDataset().description.measure);
  const cohorts = useChoices((choices) => choices.cohorts.length);
  const salary = useChoices((choices) => choices.filters.salary);
  const [wished, setWished] = useState<HistogramArrangement | null>(null);
  const { answered, arrangement, drawn } = useHistogram(wished, nouns);
  const title = histogramTitle(nouns);
  return (
    <Panel
      title={title}
      finding={
        drawn === null ? (
          `How the ${nouns.many} are spread.`
        ) : (
          <SentenceText of={histogramFinding(drawn.view, nouns)} />
        )
      }
      tools={
        <HistogramTools
          cohorts={cohorts}
          many={nouns.many}
          arrangement={arrangement}
          onArrangement={setWished}
        />
      }
      note={drawn === null ? undefined : histogramNote(drawn.view, salary)}
      table={drawn === null ? undefined : () => <HistogramTable view={drawn.view} nouns={nouns} />}
      take={drawn === null ? undefined : <HistogramTake drawn={drawn} nouns={nouns} />}
    >
      <AnswerBody of={answered} height={BODY_HEIGHT}>
        {({ answer }) =>
          drawn === null ? (
            <HistogramAbsence answer={answer} nouns={nouns} height={BODY_HEIGHT} />
          ) : (
            <HistogramBody drawn={drawn} nouns={nouns} />
          )
        }
      </AnswerBody>
    </Panel>
  );
}

interface BodyProps {
  readonly drawn: DrawnHistogram;
  readonly nouns: Nouns;
}

function HistogramBody({ drawn: { known, view, drawings }, nouns }: BodyProps) {
  const salary = useChoices((choices) => choices.filters.salary);
  const { selection, filtered, select } = useSelection(view, known.ask.unit, salary);
  return (
    <>
      <ImplausibleNotice view={view} nouns={nouns} />
      <HistogramPlot
        view={view}
        drawings={drawings}
        label={`${histogramTitle(nouns)}. Arrow keys read one bucket at a time.`}
        nouns={nouns}
        selection={selection}
        filtered={filtered}
        onSelect={select}
      />
    </>
  );
}
