import { useState } from 'react';
import { cohortLabel } from '../../domain/cohort';
import { type Nouns, nounsOf } from '../../domain/nouns';
import { useAnswer } from '../../state/answers';
import { useDataset } from '../../state/dataset';
import { useFocusedCohort, useFocusedScope } from '../../state/focus';
import { tryCohort } from '../../state/try-cohort';
import { AnswerBody } from '../../ui/answer-body';
import { DataTable } from '../../ui/data-table';
import { capitalised } from '../../ui/format/first-letter';
import { trialWords } from '../../ui/format/trial';
import { Panel } from '../../ui/panel';
import { Segmented } from '../../ui/segmented';
import { showToast } from '../../ui/toast';
import { FIRST_TECHNOLOGIES, type Ranking, rank } from './ranking';
import { TechnologiesBody } from './technologies-body';
import { technologiesFinding } from './technologies-finding';
import { TechnologiesNote } from './technologies-note';
import { technologiesColumns, technologiesRows } from './technologies-table';
import { TechnologiesTake } from './technologies-take';
import { technologyCohort } from './technology-cohort';

const ROW_HEIGHT = 28;
const HEAD_HEIGHT = 24;

/** Technologies within the focused cohort's specialization; gone where the data set names none. */
export function TechnologiesPanel() {
  const dataset = useDataset();
  return dataset.options.skill.length === 0 ? null : <OpenPanel />;
}

function OpenPanel() {
  const { description, options } = useDataset();
  const scope = useFocusedScope();
  const answered = useAnswer('technologies', scope);
  const choose = useChooseTechnology();
  const [ranking, setRanking] = useState<Ranking>('median');
  const nouns = nounsOf(description.measure);
  const known = answered.status === 'ready' ? answered : null;
  const specialization = known?.ask.selections[0]?.specialization ?? [];
  const ranked = rank(known?.answer ?? [], ranking);
  const height = HEAD_HEIGHT + Math.min(options.skill.length, FIRST_TECHNOLOGIES) * ROW_HEIGHT;
  return (
    <Panel
      title="Technologies"
      finding={
        technologiesFinding(ranked.rows, ranking, specialization, nouns) ??
        'Within the specialization, by median with its 95 % interval.'
      }
      tools={
        <Segmented
          label="Rank by"
          value={ranking}
          options={rankings(nouns)}
          onChange={setRanking}
        />
      }
      note={
        <TechnologiesNote
          ranking={ranking}
          unranked={ranked.unranked}
          unit={known?.ask.unit ?? scope.unit}
          nouns={nouns}
        />
      }
      table={
        ranked.rows.length > 0
          ? () => (
              <DataTable
                caption="Median and interval by technology"
                columns={technologiesColumns(nouns)}
                rows={technologiesRows(ranked.rows, nouns)}
              />
            )
          : undefined
      }
      take={
        known !== null && ranked.rows.length > 0 ? (
          <TechnologiesTake known={known} rows={ranked.rows} ranking={ranking} nouns={nouns} />
        ) : undefined
      }
    >
      <AnswerBody of={answered} height={height}>
        {({ cohorts }) => (
          <TechnologiesBody
            ranked={ranked}
            onRanking={setRanking}
            specialization={specialization}
            cohorts={cohorts}
            nouns={nouns}
            height={height}
            onChoose={choose}
          />
        )}
      </AnswerBody>
    </Panel>
  );
}

const rankings = (nouns: Nouns): readonly { readonly value: Ranking; readonly label: string }[] => [
  { value: 'median', label: 'Median' },
  { value: 'offers', label: capitalised(nouns.many) },
];

/** Makes a cohort of a technology and says what came of it. */
function useChooseTechnology(): (technology: string) => void {
  const focused = useFocusedCohort();
  return (technology) => {
    const cohort = technologyCohort(focused, technology);
    const { outcome, undo } = tryCohort(cohort);
    showToast(trialWords(outcome, cohortLabel({ ...cohort, slot: focused.slot })), undo);
  };
}
