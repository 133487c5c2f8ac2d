import type { Nouns } from '../../domain/nouns';
import { useDataset } from '../../state/dataset';
import { LadderChart } from '../../ui/charts/ladder-chart';
import { layoutLadder } from '../../ui/charts/ladder-layout';
import { FigureTake } from '../../ui/figure/figure-take';
import { seniorityCsv } from './seniority-rows';
import type { DrawnLadder } from './use-seniority';
import { useSeniorityStory } from './use-seniority-story';

interface TakeProps {
  readonly drawn: DrawnLadder;
  readonly nouns: Nouns;
}

/** The ladder as an image and as numbers. */
export function SeniorityTake({ drawn, nouns }: TakeProps) {
  const { drawing, cohorts } = drawn;
  return (
    <FigureTake
      of="Seniority"
      name="seniority"
      story={useSeniorityStory(drawn, nouns)}
      source={useDataset().description}
      slots={cohorts.map(({ slot }) => slot)}
      draw={(width, label) => (
        <LadderChart drawing={drawing} layout={layoutLadder(drawing, width)} label={label} />
      )}
      table={() => seniorityCsv(cohorts, nouns)}
    />
  );
}
