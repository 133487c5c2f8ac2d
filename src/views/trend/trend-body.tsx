import type { Step } from '../../domain/month';
import type { Nouns } from '../../domain/nouns';
import { useWayOut } from '../../state/way-out';
import { Button } from '../../ui/button';
import type { TrendDrawing } from '../../ui/charts/trend-drawing';
import { NothingMatches } from '../../ui/nothing-matches';
import { MessageState } from '../../ui/states';
import { TrendPlot } from './trend-plot';
import { type TrendView, trendState } from './trend-view-model';

interface TrendBodyProps {
  readonly view: TrendView;
  readonly drawing: TrendDrawing;
  readonly nouns: Nouns;
  readonly height: number;
  readonly onStep: (step: Step) => void;
}

export function TrendBody({ view, drawing, nouns, height, onStep }: TrendBodyProps) {
  const state = trendState(view);
  if (state === 'shown') return <TrendPlot view={view} drawing={drawing} nouns={nouns} />;
  if (state === 'none') return <NoMonth nouns={nouns} height={height} />;
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

function NoMonth(shown: { readonly nouns: Nouns; readonly height: number }) {
  return <NothingMatches {...useWayOut()} {...shown} where="in any month" />;
}
