import { useState } from 'react';
import { useChoices } from '../../state/choices';
import { useGuideEntries } from '../../state/guide';
import { AnswerBody } from '../../ui/answer-body';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { MessageState } from '../../ui/states';
import { GuideBody } from './guide-body';
import { guideNames } from './guide-view-model';

const HEIGHT = 360;

/** What the role and the technologies of the cohorts are, from published facts. */
export function GuidePanel() {
  const cohorts = useChoices((choices) => choices.cohorts);
  const names = guideNames(cohorts);
  const guide = useGuideEntries(names);
  const [chosen, setChosen] = useState<string | null>(null);
  const name = names.find((candidate) => candidate === chosen) ?? names[0];
  const options = names.map((value) => ({ value, label: value }));
  return (
    <Panel
      title="Role guide"
      finding="Published facts, for reading beside the figures; they do not come from this data set."
      tools={
        name !== undefined && names.length > 1 ? (
          <Choice label="Guide to" value={name} options={options} onChange={setChosen} />
        ) : undefined
      }
    >
      {name === undefined ? (
        <MessageState title="Nothing to look up">
          Choose a specialization or a technology for a cohort to read its guide here.
        </MessageState>
      ) : (
        <AnswerBody of={guide} height={HEIGHT}>
          {({ entries }) => <GuideBody name={name} entries={entries} />}
        </AnswerBody>
      )}
    </Panel>
  );
}
