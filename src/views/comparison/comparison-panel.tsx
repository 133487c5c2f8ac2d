import { useState } from 'react';
import { textOf } from '../../domain/sentence';
import { copyTable } from '../../export/copy-table';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { AnswerBody } from '../../ui/answer-body';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
import { sourceLine } from '../../ui/format/caption';
import { verdictTerms } from '../../ui/format/verdict-terms';
import { plotHeight } from '../../ui/interval-plot-layout';
import { Panel } from '../../ui/panel';
import { Select } from '../../ui/select';
import { SentenceText } from '../../ui/sentence-text';
import { AloneState } from './alone-state';
import { ComparisonBody } from './comparison-body';
import { ComparisonTake } from './comparison-take';
import { PLOT_NOTE } from './comparison-view-model';
import { levelsOf } from './comparison-rows';
import { COMPARISON_COLUMNS, comparisonRecords, comparisonTable } from './comparison-table';
import { type PairName, type PairOption, chosenPair, pairOptions } from './pair';
import { useComparison } from './use-comparison';

const TITLE = 'Comparison';
/** Chance and overlap under the plot. */
const WORDS_HEIGHT = 216;

/** Two cohorts against each other. One alone is offered company. */
export function ComparisonPanel() {
  const cohorts = useChoices((choices) => choices.cohorts);
  const [chosen, setChosen] = useState<PairName | null>(null);
  const options = pairOptions(cohorts);
  const option = chosenPair(options, chosen);
  if (option !== null) {
    return <PairPanel option={option} options={options} onChoose={setChosen} />;
  }
  return (
    <Panel title={TITLE}>
      <AloneState />
    </Panel>
  );
}

interface PairPanelProps {
  readonly option: PairOption;
  readonly options: readonly PairOption[];
  readonly onChoose: (pair: PairName) => void;
}

function PairPanel({ option, options, onChoose }: PairPanelProps) {
  const { options: dimensions, description } = useDataset();
  const { answered, view, failed } = useComparison(option.pair);
  const levels = levelsOf(dimensions.seniority);
  const height = plotHeight(levels.length === 0 ? 1 : levels.length + 2) + WORDS_HEIGHT;
  const ask = answered.status === 'ready' ? answered.ask : null;
  const terms = ask && verdictTerms(description.measure, ask);
  const shown = view !== null && view.empty === null ? view : null;
  return (
    <Panel
      title={TITLE}
      finding={view === null ? 'Difference of the medians.' : <SentenceText of={view.finding} />}
      tools={
        options.length > 1 ? (
          <Select label="Compare" value={option.value} options={options} onChange={onChoose} />
        ) : undefined
      }
      note={shown === null ? undefined : `${PLOT_NOTE} ${textOf(shown.coverage)}`}
      table={
        shown === null
          ? undefined
          : () => (
              <>
                <DataTable
                  caption={shown.caption}
                  columns={COMPARISON_COLUMNS}
                  rows={comparisonTable(shown.rows)}
                />
                <CopyTable
                  copy={() => copyTable(comparisonRecords(shown.rows), sourceLine(description))}
                />
              </>
            )
      }
      take={
        shown === null || ask === null || terms === null ? undefined : (
          <ComparisonTake view={shown} ask={ask} terms={terms} />
        )
      }
    >
      <AnswerBody of={answered} height={height}>
        {() =>
          view !== null &&
          terms !== null && (
            <ComparisonBody view={view} terms={terms} failed={failed} height={height} />
          )
        }
      </AnswerBody>
    </Panel>
  );
}
