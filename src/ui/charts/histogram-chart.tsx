import { memo, useId } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { CohortPatterns } from '../cohort-patterns';
import { bucketLabel, shortAmount } from '../format/money';
import { percent } from '../format/share';
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
  const prefix = useId();
  const { from, to, width, share } = drawing;
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      margin={{ top: layout.plotTop, right: PLOT_RIGHT, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={label}
      className={styles.chart}
    >
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      <CartesianGrid vertical={false} syncWithTicks className={styles.grid} />
      <HistogramFilter drawing={drawing} layout={layout} />
      <HistogramColumns drawing={drawing} layout={layout} prefix={prefix} />
      <YAxis
        width={PLOT_LEFT}
        domain={[drawing.mirrored ? -layout.top : 0, layout.top]}
        allowDataOverflow
        ticks={[...layout.valueTicks]}
        tickFormatter={(value: number) => valueLabel(Math.abs(value), share, layout.top)}
        tick={{ className: styles.tick }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <XAxis
        type="number"
        dataKey="amount"
        height={AXIS_HEIGHT}
        domain={[from, to]}
        allowDataOverflow
        ticks={[...layout.amountTicks]}
        tickFormatter={(centre: number) => bucketLabel(centre - width / 2)}
        tick={{ className: styles.tick }}
        tickLine={false}
        axisLine={{ className: styles.axis }}
        interval={0}
      />
      <HistogramFlags layout={layout} mirrored={drawing.mirrored} />
      {drawing.mirrored && <MirroredFlag drawing={drawing} layout={layout} />}
      <PoolLabels layout={layout} drawing={drawing} />
      <HistogramAbsence drawing={drawing} layout={layout} />
    </ComposedChart>
  );
});

function valueLabel(value: number, share: boolean, top: number): string {
  return share ? percent(value, top <= 0.03 && value > 0 ? 1 : 0) : shortAmount(value);
}
