import { memo } from 'react';
import { bucketLabel, shortAmount } from '../format/money';
import { percent } from '../format/share';
import { ChartArea } from './chart-area';
import { type ChartFrame, ticksAt } from './chart-frame';
import type { HistogramDrawing } from './histogram-drawing';
import { HistogramColumns, HistogramFilter } from './histogram-columns';
import { HistogramAbsence, HistogramFlags, MirroredFlag, PoolLabels } from './histogram-flags';
import { AXIS_HEIGHT, type HistogramLayout, PLOT_LEFT, PLOT_RIGHT } from './histogram-layout';

interface HistogramChartProps {
  readonly drawing: HistogramDrawing;
  readonly layout: HistogramLayout;
  /** The name of the chart, spoken. */
  readonly label: string;
}

/** A histogram of one to four cohorts. Keys and pointer are the business of what stands around it. */
export const HistogramChart = memo(function HistogramChart({
  drawing,
  layout,
  label,
}: HistogramChartProps) {
  return (
    <ChartArea frame={frameOf(drawing, layout, label)}>
      {(scales, prefix) => (
        <>
          <HistogramFilter drawing={drawing} layout={layout} scales={scales} />
          <HistogramColumns drawing={drawing} layout={layout} scales={scales} prefix={prefix} />
          <HistogramFlags mirrored={drawing.mirrored} layout={layout} scales={scales} />
          {drawing.mirrored && <MirroredFlag drawing={drawing} layout={layout} scales={scales} />}
          <PoolLabels drawing={drawing} layout={layout} scales={scales} />
          <HistogramAbsence drawing={drawing} layout={layout} />
        </>
      )}
    </ChartArea>
  );
});

function frameOf(drawing: HistogramDrawing, layout: HistogramLayout, label: string): ChartFrame {
  const { from, to, width, share, mirrored } = drawing;
  const { top } = layout;
  return {
    width: layout.width,
    height: layout.height,
    margin: { top: layout.plotTop, right: PLOT_RIGHT, left: 0 },
    label,
    grid: 'rows',
    x: {
      from,
      to,
      ticks: ticksAt(layout.amountTicks, (centre) => bucketLabel(centre - width / 2)),
      size: AXIS_HEIGHT,
      hasLine: true,
    },
    y: {
      from: mirrored ? -top : 0,
      to: top,
      ticks: ticksAt(layout.valueTicks, (value) => valueLabel(Math.abs(value), share, top)),
      size: PLOT_LEFT,
    },
  };
}

function valueLabel(value: number, share: boolean, top: number): string {
  return share ? percent(value, top <= 0.03 && value > 0 ? 1 : 0) : shortAmount(value);
}
