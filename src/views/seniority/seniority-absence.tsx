import { FEWEST_FOR_MEDIAN, type Ladder } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { useWayOut } from '../../state/way-out';
import { NothingMatches } from '../../ui/nothing-matches';
import { MessageState } from '../../ui/states';

interface AbsenceProps {
  readonly ladders: readonly Ladder[];
  readonly nouns: Nouns;
  readonly height: number;
}

/** Why no level shows a figure: nothing matches, or too few to show. */
export function SeniorityAbsence({ ladders, nouns, height }: AbsenceProps) {
  const isEmpty = ladders.flat().every(({ offers }) => offers === 0);
  if (isEmpty) return <NoOffers nouns={nouns} height={height} />;
  return (
    <MessageState
      height={height}
      title={`Not shown: fewer than ${FEWEST_FOR_MEDIAN} ${nouns.people}`}
    >
      No level has enough {nouns.people} for a median. Widen a filter to see them.
    </MessageState>
  );
}

function NoOffers(shown: { readonly nouns: Nouns; readonly height: number }) {
  return <NothingMatches {...useWayOut()} {...shown} />;
}
