import type { Nouns } from '../../domain/nouns';
import { clearFilters } from '../../state/actions';
import { useChoices } from '../../state/choices';
import { Button } from '../../ui/button';
import type { TrendDrawing } from '../../ui/charts/trend-drawing';
import { MessageState, NoMatchState } from '../../ui/states';
import { TrendPlot } from './trend-plot';
import { type Step, type TrendView, trendState } from './trend-view-model';

interface TrendBodyProps {
  readonly view: TrendView;
  readonly drawing: TrendDrawing;
  readonly nouns: Nouns;
  readonly height: number;
  readonly onStep: (step: Step) => void;
}

export function TrendBody({ view, drawing, nouns, height, onStep }: TrendBodyProps) {
  const period = useChoices((choices) => choices.filters.period);
  const state = trendState(view);
  if (state === 'shown') return <TrendPlot view={view} drawing={drawing} nouns={nouns} />;
  if (state === 'none') {
    return (
      <NoMatchState
        height={height}
        title={`No ${nouns.one} matches in any month`}
        onReset={() => clearFilters(period)}
      />
    );
  }
  return (
    <MessageState
      height={height}
      title={`Not shown: too few ${nouns.people} in every ${view.step}`}
      actions={
        view.step === 'month' ? (
          <Button onClick={() => onStep('quarter')}>Show quarters</Button>
        ) : undefined
      }
    >
      A median needs at least 5 {nouns.people} in its {view.step}.
    </MessageState>
  );
}
