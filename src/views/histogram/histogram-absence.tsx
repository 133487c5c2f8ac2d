import type { HistogramAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useDataset } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { useRelaxation } from '../../state/relaxation';
import { counted } from '../../ui/format/number';
import { FILTER_NAMES } from '../../ui/format/filters';
import { withheldWords } from '../../ui/format/withheld';
import { MessageState, NoMatchState } from '../../ui/states';

interface AbsenceProps {
  readonly answer: HistogramAnswer;
  readonly nouns: Nouns;
  readonly height: number;
}

/** Why there is no bar to draw: nothing matches, or too few to show. */
export function HistogramAbsence({ answer, nouns, height }: AbsenceProps) {
  const nothingMatches = answer.cohorts.every(({ total }) => total.offers === 0);
  const dataset = useDataset();
  const relaxation = useRelaxation(nothingMatches);
  if (!nothingMatches) return <Hidden answer={answer} nouns={nouns} height={height} />;
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches`}
      relax={
        relaxation && {
          label: `Free ${FILTER_NAMES[relaxation.dimension].toLowerCase()}`,
          onRelax: relaxation.relax,
        }
      }
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {relaxation === null
        ? 'The filters and the cohorts together leave nothing.'
        : `Without the filter on ${FILTER_NAMES[relaxation.dimension].toLowerCase()} there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </NoMatchState>
  );
}

function Hidden({ answer, nouns, height }: AbsenceProps) {
  const first = answer.cohorts.find(({ withheld }) => withheld !== null);
  if (first === undefined || first.withheld === null) return null;
  const sizes = answer.cohorts.map(({ total }) =>
    counted(total.candidates, nouns.person, nouns.people),
  );
  return (
    <MessageState height={height} title={withheldWords(first.withheld, nouns)}>
      A picture of so few ({sizes.join(' and ')}) could point at people. Widen a filter to see this
      group.
    </MessageState>
  );
}
