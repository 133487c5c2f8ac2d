import { useState } from 'react';
import { type Slot, shortLabels } from '../../domain/cohort';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import { useSummary } from '../../state/summary';
import { AnswerBody } from '../../ui/answer-body';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { MethodologyBody } from './methodology-body';

const HEIGHT = 640;

/** The definitions with the live values of a cohort, and what was left out on the way to them. */
export function MethodologyPanel() {
  const dataset = useDataset();
  const scope = useScope();
  const focus = useChoices((choices) => choices.focus);
  const accounts = useAnswer('account', scope);
  const summaries = useSummary();
  const [chosen, setChosen] = useState<Slot | null>(null);
  const cohorts = useChoices((choices) => choices.cohorts);
  const names = shortLabels(cohorts);
  const slot = cohorts.find((cohort) => cohort.slot === chosen)?.slot ?? focus;
  const options = cohorts.map((cohort, index) => ({
    value: String(cohort.slot),
    label: names[index] ?? '',
  }));
  const name = options.find(({ value }) => value === String(slot))?.label ?? '';
  return (
    <Panel
      title="How the numbers are made"
      finding={`The definitions with the values of this view, for ${name}.`}
      tools={
        cohorts.length > 1 ? (
          <Choice
            label="Values of"
            value={String(slot)}
            options={options}
            onChange={(value) =>
              setChosen(cohorts.find((cohort) => String(cohort.slot) === value)?.slot ?? null)
            }
          />
        ) : undefined
      }
    >
      <AnswerBody of={summaries.status === 'ready' ? accounts : summaries} height={HEIGHT}>
        {() =>
          accounts.status === 'ready' &&
          summaries.status === 'ready' && (
            <MethodologyBody
              dataset={dataset}
              accounts={accounts}
              summaries={summaries}
              slot={slot}
            />
          )
        }
      </AnswerBody>
    </Panel>
  );
}
