import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useDataset } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { useRelaxation } from '../../state/relaxation';
import { FILTER_NAMES } from '../../ui/format/filters';
import { counted } from '../../ui/format/number';
import { NoMatchState } from '../../ui/states';

interface NothingHereProps {
  /** The cohort without an offer and its place in the list. */
  readonly name: string;
  readonly index: number;
  readonly nouns: Nouns;
  readonly height: number;
}

/** One side has nothing to compare: the filter that is the reason, one click away. */
export function NothingHere({ name, index, nouns, height }: NothingHereProps) {
  const dataset = useDataset();
  const relaxation = useRelaxation(true, index);
  const filter = relaxation === null ? '' : FILTER_NAMES[relaxation.dimension].toLowerCase();
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches for ${name}`}
      relax={relaxation && { label: `Free ${filter}`, onRelax: relaxation.relax }}
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {relaxation === null
        ? 'A comparison needs both groups.'
        : `Without the filter on ${filter} there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </NoMatchState>
  );
}
