import { useDataset } from '../../state/dataset';
import { FigureTake } from '../../ui/figure/figure-take';
import { IntervalDrawing } from '../../ui/interval-plot';
import { comparisonRecords } from './comparison-table';
import { type Taken, useComparisonStory } from './use-comparison-story';

/** The intervals as an image and as numbers. */
export function ComparisonTake(taken: Taken) {
  const { rows, words, a, b } = taken.view;
  return (
    <FigureTake
      of="Comparison"
      name="comparison"
      story={useComparisonStory(taken)}
      source={useDataset().description}
      slots={[b.slot, a.slot]}
      draw={(width) => (
        <IntervalDrawing rows={rows} label={words} width={width} role="application" />
      )}
      table={() => comparisonRecords(rows)}
    />
  );
}
