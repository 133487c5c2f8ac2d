import { nounsOf } from '../../domain/nouns';
import { DEFAULT_BUCKET_WIDTH } from '../../domain/vocabulary';
import { useAnswer } from '../../state/answers';
import { useChoices } from '../../state/choices';
import { useDataset, useScope } from '../../state/dataset';
import { counted } from '../../ui/format/number';

/** "241 offers, 107 candidates": what the cohort comes to while it is edited. */
export function CohortCounts({ index }: { readonly index: number }) {
  const { one, many, person, people } = nounsOf(useDataset().description.measure);
  const bucket = useChoices((choices) => choices.bucket);
  const scope = useScope();
  const answered = useAnswer('summary', {
    ...scope,
    bucket: bucket ?? DEFAULT_BUCKET_WIDTH[scope.unit],
  });
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
