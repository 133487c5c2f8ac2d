import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useDataset } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { useRelaxation } from '../../state/relaxation';
import { FILTER_NAMES } from '../../ui/format/filters';
import { NoMatchState } from '../../ui/states';

/** No month has an offer: the filter that is the reason, one click away. */
export function NothingHere({ nouns, height }: { readonly nouns: Nouns; readonly height: number }) {
  const dataset = useDataset();
  const relaxation = useRelaxation(true);
  const filter = relaxation === null ? '' : FILTER_NAMES[relaxation.dimension].toLowerCase();
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches in any month`}
      relax={relaxation && { label: `Free ${filter}`, onRelax: relaxation.relax }}
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {relaxation === null
        ? 'The filters and the cohorts together leave nothing.'
        : `The filter on ${filter} leaves nothing.`}
    </NoMatchState>
  );
}
