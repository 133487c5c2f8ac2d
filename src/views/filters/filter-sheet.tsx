import { useState } from 'react';
import { nounsOf } from '../../domain/nouns';
import { useChoices } from '../../state/choices';
import { useDataset } from '../../state/dataset';
import { useSummary } from '../../state/summary';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { counted } from '../../ui/format/number';
import { FilterList } from './filters-panel';
import { activeCount, dimensionsOf } from './filters-view-model';
import { useReset } from './use-filters';

/** The filters of a phone: a button with how many restrict, and a sheet with the live count. */
export function FilterSheet() {
  const [open, setOpen] = useState(false);
  const dataset = useDataset();
  const reset = useReset();
  const filters = useChoices((choices) => choices.filters);
  const active = activeCount(filters, dimensionsOf(dataset));
  const { many } = nounsOf(dataset.description.measure);
  return (
    <>
      <Button aria-haspopup="dialog" data-shortcut="/" onClick={() => setOpen(true)}>
        {active === 0 ? 'Filters' : `Filters (${active})`}
      </Button>
      <Dialog
        open={open}
        title="Filters"
        kind="sheet"
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button onClick={reset}>Reset</Button>
            <ShowButton onClick={() => setOpen(false)} />
          </>
        }
      >
        <FilterList
          intro={`Apply to every cohort. The counts are ${many} with all other filters as they are.`}
        />
      </Dialog>
    </>
  );
}

function ShowButton({ onClick }: { readonly onClick: () => void }) {
  const focus = useChoices((choices) => choices.focus);
  const { one, many } = nounsOf(useDataset().description.measure);
  const answered = useSummary();
  if (answered.status !== 'ready')
    return (
      <Button look="main" onClick={onClick}>
        Show
      </Button>
    );
  const index = answered.cohorts.findIndex((cohort) => cohort.slot === focus);
  const offers = answered.answer[Math.max(index, 0)]?.offers ?? 0;
  return (
    <Button look="main" onClick={onClick}>
      Show {counted(offers, one, many)}
    </Button>
  );
}
