import { FEWEST_FOR_MEDIAN, type Ladder } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useDataset } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { useRelaxation } from '../../state/relaxation';
import { FILTER_NAMES } from '../../ui/format/filters';
import { counted } from '../../ui/format/number';
import { MessageState, NoMatchState } from '../../ui/states';

interface AbsenceProps {
  readonly ladders: readonly Ladder[];
  readonly nouns: Nouns;
  readonly height: number;
}

/** Why no level shows a figure. */
export function SeniorityAbsence({ ladders, nouns, height }: AbsenceProps) {
  const offers = ladders.flat().reduce((sum, step) => sum + step.offers, 0);
  const dataset = useDataset();
  const relaxation = useRelaxation(offers === 0);
  if (offers > 0) {
    return (
      <MessageState
        height={height}
        title={`Not shown: fewer than ${FEWEST_FOR_MEDIAN} ${nouns.people}`}
      >
        No level has enough {nouns.people} for a median. Widen a filter to see them.
      </MessageState>
    );
  }
  const filter = relaxation && FILTER_NAMES[relaxation.dimension].toLowerCase();
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches`}
      relax={relaxation && { label: `Free ${filter}`, onRelax: relaxation.relax }}
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {relaxation === null
        ? 'The filters and the cohorts together leave nothing.'
        : `Without the filter on ${filter} there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </NoMatchState>
  );
}
