import type { Nouns } from '../../domain/nouns';
import type { Slot } from '../../domain/cohort';
import { useWayOut } from '../../state/way-out';
import { QuietButton } from '../../ui/button';
import { relaxationWords } from '../../ui/format/filters';
import { counted } from '../../ui/format/number';
import { Notice } from '../../ui/states';
import { showToast } from '../../ui/toast';

interface EmptyCohortProps {
  readonly slot: Slot;
  readonly name: string;
  readonly nouns: Nouns;
}

/** One cohort of several has no offer: what to take away, in one click. */
export function EmptyCohort({ slot, name, nouns }: EmptyCohortProps) {
  const { filters, unit, relaxation, onRelax } = useWayOut(slot);
  const words = relaxation && relaxationWords(relaxation, filters, unit);
  return (
    <Notice
      stress={`${name}:`}
      action={
        relaxation !== null && (
          <QuietButton onClick={() => showToast(`${words}: filter removed.`, onRelax(relaxation))}>
            Remove “{words}”
          </QuietButton>
        )
      }
    >
      no {nouns.one} matches.
      {relaxation !== null &&
        ` Without “${words}” there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </Notice>
  );
}
