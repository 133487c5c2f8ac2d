import { memo } from 'react';
import { shortMoney } from '../format/money';
import { ChartArea } from './chart-area';
import { type ChartFrame, ticksAt } from './chart-frame';
import type { LadderDrawing } from './ladder-drawing';
import { LADDER_AXIS, LADDER_TOP, type LadderLayout } from './ladder-layout';
import { LadderBands, LadderFigures, LadderNames } from './ladder-rows';

interface LadderChartProps {
  readonly drawing: LadderDrawing;
  readonly layout: LadderLayout;
  /** The name of the chart, spoken. */
  readonly label: string;
}

/** Spreads by level: a row for each cohort, published bands behind. */
export const LadderChart = memo(function LadderChart({ drawing, layout, label }: LadderChartProps) {
  return (
    <ChartArea frame={frameOf(drawing, layout, label)}>
      {(scales, prefix) => (
        <>
          <LadderBands drawing={drawing} layout={layout} scales={scales} />
          <LadderFigures layout={layout} scales={scales} prefix={prefix} />
          <LadderNames drawing={drawing} layout={layout} />
        </>
      )}
    </ChartArea>
  );
});

function frameOf({ from, to }: LadderDrawing, layout: LadderLayout, label: string): ChartFrame {
  const { width, height, left, right, bodyHeight, ticks } = layout;
  return {
    width,
    height,
    margin: { top: LADDER_TOP, right, left },
    label,
    grid: 'columns',
    x: { from, to, ticks: ticksAt(ticks, shortMoney), size: LADDER_AXIS },
    y: { from: 0, to: bodyHeight, ticks: [], size: 0, isReversed: true },
  };
}
