import { useState } from 'react';
import { cohortLabel, technologiesLabel } from '../../domain/cohort';
import { nounsOf } from '../../domain/nouns';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { useFocusedCohort, useFocusedScope } from '../../state/focus';
import { tryCohort } from '../../state/try-cohort';
import { AnswerBody } from '../../ui/answer-body';
import { DataTable } from '../../ui/data-table';
import { trialWords } from '../../ui/format/trial';
import { Panel } from '../../ui/panel';
import { showToast } from '../../ui/toast';
import { cellCohort } from './cell-cohort';
import { findingOf } from './finding';
import { FIRST_ORDER, type Level } from './order';
import { SpecializationsBody } from './specializations-body';
import { SpecializationsNote } from './specializations-note';
import { specializationsColumns, specializationsRows } from './specializations-table';
import { SpecializationsTake } from './specializations-take';

const ROW_HEIGHT = 37;
const HEAD_HEIGHT = 30;
/** As high as the list of technologies beside it; specializations without an offer have no row. */
const USUAL_ROWS = 11;

/** Medians of every specialization by level; gone where the data set has no specializations. */
export function SpecializationsPanel() {
  const dataset = useDataset();
  return dataset.options.specialization.length === 0 ? null : <OpenPanel />;
}

function OpenPanel() {
  const { description, options } = useDataset();
  const scope = useFocusedScope();
  const answered = useAnswer('specializations', scope);
  const choose = useChooseCell();
  const [order, setOrder] = useState(FIRST_ORDER);
  const nouns = nounsOf(description.measure);
  const known = answered.status === 'ready' ? answered : null;
  const filled = known !== null && known.answer.some(({ all }) => all.offers > 0) ? known : null;
  const selection = known?.ask.selections[0];
  const technologies = selection === undefined ? '' : technologiesLabel(selection);
  const height = HEAD_HEIGHT + Math.min(options.specialization.length, USUAL_ROWS) * ROW_HEIGHT;
  return (
    <Panel
      title="Specializations by seniority"
      finding={
        (known && findingOf(known.answer, order.column, technologies)) ??
        `Median and number of ${nouns.people} by specialization and level.`
      }
      note={
        <SpecializationsNote
          nouns={nouns}
          unit={known?.ask.unit ?? scope.unit}
          description={description}
        />
      }
      table={
        filled
          ? () => (
              <DataTable
                caption="Median by specialization and level"
                columns={specializationsColumns(nouns)}
                rows={specializationsRows(filled.answer, nouns)}
              />
            )
          : undefined
      }
      take={filled ? <SpecializationsTake known={filled} order={order} nouns={nouns} /> : undefined}
    >
      <AnswerBody of={answered} height={height}>
        {({ answer }) => (
          <SpecializationsBody
            answer={answer}
            focused={selection?.specialization ?? []}
            known={options.specialization}
            nouns={nouns}
            height={height}
            order={order}
            onOrder={setOrder}
            onChoose={choose}
          />
        )}
      </AnswerBody>
    </Panel>
  );
}

/** Makes a cohort of a cell and says what came of it. */
function useChooseCell(): (specialization: string, level: Level | null) => void {
  const focused = useFocusedCohort();
  const filters = useChoices((choices) => choices.filters);
  return (specialization, level) => {
    const cohort = cellCohort(focused, filters, specialization, level);
    const label = cohortLabel({ ...cohort, slot: focused.slot });
    const { outcome, undo } = tryCohort(cohort);
    showToast(trialWords(outcome, level === null ? label : `${label}, ${level}`), undo);
  };
}
