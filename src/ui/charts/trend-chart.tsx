import { memo, useId } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { CohortPatterns } from '../cohort-patterns';
import { shortMoney } from '../format/money';
import styles from './charts.module.css';
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
  const prefix = useId();
  const last = drawing.steps.length - 1;
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      margin={{ top: TREND_TOP, right: layout.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={label}
      className={styles.chart}
    >
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      <TrendPeriod drawing={drawing} layout={layout} />
      <CartesianGrid vertical={false} syncWithTicks className={styles.grid} />
      <TrendVolume drawing={drawing} layout={layout} prefix={prefix} />
      <TrendCurves drawing={drawing} layout={layout} prefix={prefix} />
      <YAxis
        width={TREND_LEFT}
        domain={[layout.bottomAmount, layout.high]}
        allowDataOverflow
        ticks={[...layout.amountTicks]}
        tickFormatter={shortMoney}
        tick={{ className: styles.tick }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <XAxis
        type="number"
        dataKey="step"
        height={AXIS_HEIGHT}
        domain={[-0.5, last + 0.5]}
        allowDataOverflow
        ticks={[...layout.stepTicks]}
        tickFormatter={(step: number) => drawing.steps[step]?.label ?? ''}
        tick={{ className: styles.tick }}
        tickLine={false}
        axisLine={{ className: styles.axis }}
        interval={0}
      />
      <TrendLabels drawing={drawing} layout={layout} />
    </ComposedChart>
  );
});
