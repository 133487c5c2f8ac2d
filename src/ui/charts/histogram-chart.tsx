import { memo } from 'react';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { bucketLabel, shortAmount } from '../format/money';
import { percent } from '../format/share';
import { AXIS, ChartArea } from './chart-area';
import styles from './charts.module.css';
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
  const { from, to, width, share } = drawing;
  return (
    <ChartArea
      width={layout.width}
      height={layout.height}
      margin={{ top: layout.plotTop, right: PLOT_RIGHT }}
      label={label}
    >
      {(prefix) => (
        <>
          <CartesianGrid vertical={false} syncWithTicks className={styles.grid} />
          <HistogramFilter drawing={drawing} layout={layout} />
          <HistogramColumns drawing={drawing} layout={layout} prefix={prefix} />
          <YAxis
            {...AXIS}
            width={PLOT_LEFT}
            domain={[drawing.mirrored ? -layout.top : 0, layout.top]}
            ticks={[...layout.valueTicks]}
            tickFormatter={(value: number) => valueLabel(Math.abs(value), share, layout.top)}
          />
          <XAxis
            {...AXIS}
            type="number"
            dataKey="amount"
            height={AXIS_HEIGHT}
            domain={[from, to]}
            ticks={[...layout.amountTicks]}
            tickFormatter={(centre: number) => bucketLabel(centre - width / 2)}
            axisLine={{ className: styles.axis }}
          />
          <HistogramFlags layout={layout} mirrored={drawing.mirrored} />
          {drawing.mirrored && <MirroredFlag drawing={drawing} layout={layout} />}
          <PoolLabels layout={layout} drawing={drawing} />
          <HistogramAbsence drawing={drawing} layout={layout} />
        </>
      )}
    </ChartArea>
  );
});

function valueLabel(value: number, share: boolean, top: number): string {
  return share ? percent(value, top <= 0.03 && value > 0 ? 1 : 0) : shortAmount(value);
}
