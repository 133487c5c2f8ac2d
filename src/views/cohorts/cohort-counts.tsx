import { nounsOf } from '../../domain/nouns';
import { useDataset } from '../../state/dataset';
import { useSummary } from '../../state/summary';
import { counted } from '../../ui/format/number';

/** "241 offers, 107 candidates": what the cohort comes to while it is edited. */
export function CohortCounts({ index }: { readonly index: number }) {
  const { one, many, person, people } = nounsOf(useDataset().description.measure);
  const answered = useSummary();
  const summary = answered.status === 'ready' ? answered.answer[index] : undefined;
  if (summary === undefined) return <span />;
  const offers = counted(summary.offers, one, many);
  const holders = one === person ? '' : `, ${counted(summary.candidates, person, people)}`;
  return (
    <span role="status">
      {offers}
      {holders}
    </span>
  );
}
