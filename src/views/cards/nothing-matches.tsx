import { type Cohort, selectionOf } from '../../domain/cohort';
import { NO_FILTERS } from '../../domain/filters';
import type { Nouns } from '../../domain/nouns';
import { clearFilters, restore, setFilter, snapshot, updateCohort } from '../../state/actions';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import { defaultPeriod } from '../../state/opening';
import { filterWords } from '../../ui/format/filters';
import { counted } from '../../ui/format/number';
import { NoMatchState } from '../../ui/states';
import { showToast } from '../../ui/toast';
import { type Relaxation, relaxationFor } from './relaxation';

interface NothingMatchesProps {
  readonly height: number | string;
  readonly nouns: Nouns;
}

/** Nothing is left: which filter to take away, and the click that does it. */
export function NothingMatches({ height, nouns }: NothingMatchesProps) {
  const cohorts = useChoices((choices) => choices.cohorts);
  const filters = useChoices((choices) => choices.filters);
  const unit = useChoices((choices) => choices.unit);
  const dataset = useDataset();
  const answered = useAnswer('facets', useScope());
  const [cohort] = cohorts;
  const relaxation =
    answered.status === 'ready' && !answered.refreshing && cohort !== undefined
      ? relaxationFor(answered.answer, 0, cohort, filters)
      : null;
  const words =
    relaxation === null || cohort === undefined
      ? null
      : filterWords(relaxation.dimension, selectionOf(cohort, filters), unit);
  return (
    <NoMatchState
      height={height}
      title={`No ${nouns.one} matches`}
      relax={
        words === null || relaxation === null || cohort === undefined
          ? null
          : { label: `Remove “${words}”`, onRelax: () => relax(relaxation, cohort, words) }
      }
      onReset={() => clearFilters(defaultPeriod(dataset))}
    >
      {words === null || relaxation === null
        ? 'All filters together leave nothing, and no single one of them is the reason. Reset them, or change the cohort.'
        : `Without “${words}” there ${relaxation.offers === 1 ? 'is' : 'are'} ${counted(relaxation.offers, nouns.one, nouns.many)}.`}
    </NoMatchState>
  );
}

function relax({ dimension, own }: Relaxation, cohort: Cohort, words: string): void {
  const before = snapshot();
  if (own) {
    updateCohort(cohort.slot, {
      overrides: { ...cohort.overrides, [dimension]: NO_FILTERS[dimension] },
    });
  } else {
    setFilter(dimension, NO_FILTERS[dimension]);
  }
  showToast(`${words}: filter removed.`, () => restore(before));
}
