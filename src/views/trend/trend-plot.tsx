import { useMemo, useRef, useState } from 'react';
import type { Nouns } from '../../domain/nouns';
import { announce } from '../../ui/announcer';
import { AXIS_HEIGHT } from '../../ui/charts/histogram-layout';
import { ReadingFrame } from '../../ui/charts/reading-frame';
import { TrendChart } from '../../ui/charts/trend-chart';
import type { TrendDrawing } from '../../ui/charts/trend-drawing';
import { layoutTrend, TREND_LEFT, TREND_TOP, type TrendLayout } from '../../ui/charts/trend-layout';
import { useWidth } from '../../ui/charts/use-width';
import { readStep, spokenStep } from './reading';
import { TrendRead } from './trend-read';
import type { TrendView } from './trend-view-model';
import styles from './trend.module.css';

export const TREND_HEIGHT = 260;

interface TrendPlotProps {
  readonly view: TrendView;
  readonly drawing: TrendDrawing;
  readonly nouns: Nouns;
}

/** The chart and the line that reads it. */
export function TrendPlot({ view, drawing, nouns }: TrendPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [pointed, setPointed] = useState<number | null>(null);
  const count = drawing.steps.length;
  const step = pointed === null ? null : Math.min(pointed, count - 1);
  const layout = useMemo(
    () => (width === null ? null : layoutTrend(drawing, width, TREND_HEIGHT)),
    [drawing, width],
  );
  const point = (next: number | null, by: 'pointer' | 'key') => {
    setPointed(next);
    if (by === 'key' && next !== null) announce(spokenStep(readStep(view, next, nouns)));
  };
  return (
    <>
      <div
        ref={place}
        className={styles.plot}
        style={{ height: TREND_HEIGHT }}
        aria-busy={layout === null || undefined}
      >
        {layout !== null && (
          <ReadingFrame
            count={count}
            item={step}
            itemAt={(x) => stepAt(layout, x, count)}
            placeOf={(read) => placeOf(layout, read)}
            onRead={point}
          >
            <TrendChart
              drawing={drawing}
              layout={layout}
              label={`Median by ${view.step}. Arrow keys read one ${view.step} at a time.`}
            />
          </ReadingFrame>
        )}
      </div>
      <TrendRead
        reading={step === null ? null : readStep(view, step, nouns)}
        cohorts={view.cohorts.length}
      />
    </>
  );
}

function stepAt({ stepWidth }: TrendLayout, x: number, count: number): number | null {
  const at = Math.floor((x - TREND_LEFT) / stepWidth);
  return at >= 0 && at < count ? at : null;
}

function placeOf({ stepWidth }: TrendLayout, step: number) {
  const left = TREND_LEFT + step * stepWidth;
  return { left, width: stepWidth, top: TREND_TOP, bottom: AXIS_HEIGHT };
}
