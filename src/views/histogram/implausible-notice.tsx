import type { Nouns } from '../../domain/nouns';
import { restore, setFilter, snapshot } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { QuietButton } from '../../ui/button';
import { money } from '../../ui/format/money';
import { counted } from '../../ui/format/number';
import { Notice } from '../../ui/states';
import { showToast } from '../../ui/toast';
import type { HistogramView } from './histogram-view-model';

/** Points out amounts far outside; they are kept until the person excludes them. */
export function ImplausibleNotice({
  view,
  nouns,
}: {
  readonly view: HistogramView;
  readonly nouns: Nouns;
}) {
  const salary = useChoices((choices) => choices.filters.salary);
  const { implausible, plausible } = view;
  if (implausible === 0 || plausible === null) return null;
  const { low, high } = plausible;
  const isExcluded = (salary?.from ?? 0) >= low && (salary?.to ?? Number.POSITIVE_INFINITY) <= high;
  if (isExcluded) return null;
  const exclude = () => {
    const before = snapshot();
    setFilter('salary', { from: low, to: high });
    showToast('Implausible amounts excluded.', () => restore(before));
  };
  return (
    <Notice
      stress="Implausible:"
      action={<QuietButton onClick={exclude}>Exclude them</QuietButton>}
    >
      {counted(implausible, nouns.one, nouns.many)} below {money(low)} or from {money(high)} on.
      They are counted until you exclude them.
    </Notice>
  );
}
