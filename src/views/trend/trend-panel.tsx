import { useState } from 'react';
import type { Step } from '../../domain/month';
import { nounsOf } from '../../domain/nouns';
import { copyTable } from '../../export/copy-table';
import { useDataset } from '../../state/dataset';
import { AnswerBody } from '../../ui/answer-body';
import { DataTable } from '../../ui/data-table';
import { CopyTable } from '../../ui/figure/copy-table';
import { sourceLine } from '../../ui/format/caption';
import { Panel } from '../../ui/panel';
import { Segmented } from '../../ui/segmented';
import { SentenceText } from '../../ui/sentence-text';
import { TrendBody } from './trend-body';
import { TREND_HEIGHT } from './trend-plot';
import { trendColumns, trendFile, trendTable } from './trend-table';
import { TrendTake } from './trend-take';
import { TREND_TITLE, trendNote } from './trend-words';
import { useTrend } from './use-trend';

const STEPS = [
  { value: 'month', label: 'Month' },
  { value: 'quarter', label: 'Quarter' },
] as const;
/** The chart and the line that reads it. */
const HEIGHT = TREND_HEIGHT + 56;

/** How the medians moved; gone where the data set has no dates. */
export function TrendPanel() {
  return useDataset().months === null ? null : <DatedPanel />;
}

function DatedPanel() {
  const { description } = useDataset();
  const nouns = nounsOf(description.measure);
  const [step, setStep] = useState<Step>('month');
  const { answered, trend } = useTrend(step);
  const table = (known: NonNullable<typeof trend>) => (
    <>
      <DataTable
        caption={`Median, quartiles and ${nouns.many} by ${known.view.step}`}
        columns={trendColumns(known.view, nouns)}
        rows={trendTable(known.view, nouns)}
      />
      <CopyTable copy={() => copyTable(trendFile(known.view, nouns), sourceLine(description))} />
    </>
  );
  return (
    <Panel
      title={TREND_TITLE}
      finding={trend === null ? 'How the medians moved.' : <SentenceText of={trend.finding} />}
      tools={<Segmented label="Step" value={step} options={STEPS} onChange={setStep} />}
      note={trend === null ? undefined : trendNote(trend.view, nouns)}
      table={trend === null ? undefined : () => table(trend)}
      take={trend === null ? undefined : <TrendTake trend={trend} nouns={nouns} />}
    >
      <AnswerBody of={answered} height={HEIGHT}>
        {() =>
          trend !== null && (
            <TrendBody
              view={trend.view}
              drawing={trend.drawing}
              nouns={nouns}
              height={HEIGHT}
              onStep={setStep}
            />
          )
        }
      </AnswerBody>
    </Panel>
  );
}
