import type { HistogramAnswer } from '../../domain/answer';
import type { Nouns } from '../../domain/nouns';
import { useWayOut } from '../../state/way-out';
import { counted } from '../../ui/format/number';
import { withheldWords } from '../../ui/format/withheld';
import { NothingMatches } from '../../ui/nothing-matches';
import { MessageState } from '../../ui/states';

interface AbsenceProps {
  readonly answer: HistogramAnswer;
  readonly nouns: Nouns;
  readonly height: number;
}

/** Why there is no bar to draw: nothing matches, or too few to show. */
export function HistogramAbsence(props: AbsenceProps) {
  const nothingMatches = props.answer.cohorts.every(({ total }) => total.offers === 0);
  return nothingMatches ? <NoOffers {...props} /> : <Hidden {...props} />;
}

function NoOffers({ nouns, height }: AbsenceProps) {
  return <NothingMatches {...useWayOut()} nouns={nouns} height={height} />;
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
