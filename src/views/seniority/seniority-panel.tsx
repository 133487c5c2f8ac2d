import { isFree } from '../../domain/filters';
import { type Nouns, nounsOf } from '../../domain/nouns';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { AnswerBody } from '../../ui/answer-body';
import { ladderHeight } from '../../ui/charts/ladder-layout';
import { Panel } from '../../ui/panel';
import { SentenceText } from '../../ui/sentence-text';
import { ladderReadings } from './ladder-reading';
import { SeniorityAbsence } from './seniority-absence';
import { seniorityFinding } from './seniority-finding';
import { SeniorityPlot } from './seniority-plot';
import { SeniorityTable } from './seniority-table';
import { SeniorityTake } from './seniority-take';
import { ladderNote } from './seniority-words';
import { useSeniority } from './use-seniority';

const READ_HEIGHT = 48;

/** How levels differ; gone where the data set has no levels. */
export function SeniorityPanel() {
  const dataset = useDataset();
  const levels = dataset.options.seniority.length;
  const nouns = nounsOf(dataset.description.measure);
  return levels === 0 ? null : <OpenPanel levels={levels} nouns={nouns} />;
}

interface OpenPanelProps {
  readonly levels: number;
  readonly nouns: Nouns;
}

function OpenPanel({ levels, nouns }: OpenPanelProps) {
  const { smallGroups } = useDataset().description;
  const cohortCount = useChoices((choices) => choices.cohorts.length);
  const isFiltered = useChoices(({ filters }) => !isFree(filters, 'seniority'));
  const { answered, drawn } = useSeniority(nouns);
  const height = ladderHeight(levels, cohortCount) + READ_HEIGHT;
  return (
    <Panel
      title="Seniority"
      finding={
        drawn === null ? (
          `How the ${nouns.many} differ by level.`
        ) : (
          <SentenceText of={seniorityFinding(drawn.cohorts, nouns)} />
        )
      }
      note={drawn === null ? undefined : ladderNote(drawn, nouns, { smallGroups, isFiltered })}
      table={
        drawn === null ? undefined : () => <SeniorityTable cohorts={drawn.cohorts} nouns={nouns} />
      }
      take={drawn === null ? undefined : <SeniorityTake drawn={drawn} nouns={nouns} />}
    >
      <AnswerBody of={answered} height={height}>
        {({ answer }) =>
          drawn === null ? (
            <SeniorityAbsence ladders={answer} nouns={nouns} height={height} />
          ) : (
            <SeniorityPlot
              drawing={drawn.drawing}
              readings={ladderReadings(drawn.cohorts, nouns)}
              label="Salary by seniority level. Arrow keys read one row at a time."
            />
          )
        }
      </AnswerBody>
    </Panel>
  );
}
