import { memo } from 'react';
import { shortMoney } from '../format/money';
import { ChartArea } from './chart-area';
import { type ChartFrame, ticksAt } from './chart-frame';
import { AXIS_HEIGHT } from './histogram-layout';
import type { TrendDrawing } from './trend-drawing';
import { TrendCurves, TrendLabels, TrendPeriod, TrendVolume } from './trend-layers';
import { TREND_LEFT, TREND_TOP, type TrendLayout } from './trend-layout';

interface TrendChartProps {
  readonly drawing: TrendDrawing;
  readonly layout: TrendLayout;
  /** The name of the chart, spoken. */
  readonly label: string;
}

/** Medians over time with their quartiles, and how many offers there were. */
export const TrendChart = memo(function TrendChart({ drawing, layout, label }: TrendChartProps) {
  return (
    <ChartArea frame={frameOf(drawing, layout, label)}>
      {(scales, prefix) => (
        <>
          <TrendPeriod drawing={drawing} layout={layout} scales={scales} />
          <TrendVolume drawing={drawing} layout={layout} scales={scales} prefix={prefix} />
          <TrendCurves drawing={drawing} layout={layout} scales={scales} prefix={prefix} />
          <TrendLabels drawing={drawing} layout={layout} scales={scales} />
        </>
      )}
    </ChartArea>
  );
});

function frameOf({ steps }: TrendDrawing, layout: TrendLayout, label: string): ChartFrame {
  const { width, height, right, bottomAmount, high, amountTicks, stepTicks } = layout;
  return {
    width,
    height,
    margin: { top: TREND_TOP, right, left: 0 },
    label,
    grid: 'rows',
    x: {
      from: -0.5,
      to: steps.length - 0.5,
      ticks: ticksAt(stepTicks, (step) => steps[step]?.label ?? ''),
      size: AXIS_HEIGHT,
      hasLine: true,
    },
    y: { from: bottomAmount, to: high, ticks: ticksAt(amountTicks, shortMoney), size: TREND_LEFT },
  };
}
