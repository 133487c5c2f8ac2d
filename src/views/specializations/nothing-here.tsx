import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { useRelaxation } from '../../state/relaxation';
import { filterWords } from '../../ui/format/filters';
import { counted } from '../../ui/format/number';
import { NoMatchState } from '../../ui/states';

/** No specialization has an offer: the filter that is the reason, one click away. */
export function NothingHere({ nouns, height }: { readonly nouns: Nouns; readonly height: number }) {
  const dataset = useDataset();
  const relaxation = useRelaxation(true);
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const words = relaxation === null ? null : filterWords(relaxation.dimension, filters, unit);
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches in any specialization`}
      relax={relaxation && { label: `Remove “${words}”`, onRelax: relaxation.relax }}
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {relaxation === null
        ? `The technologies of the cohort and the filters together leave no ${nouns.one}.`
        : `Without “${words}” there would be ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </NoMatchState>
  );
}
