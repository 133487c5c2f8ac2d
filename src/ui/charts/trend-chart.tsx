import { memo } from 'react';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { shortMoney } from '../format/money';
import { AXIS, ChartArea } from './chart-area';
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
  const last = drawing.steps.length - 1;
  return (
    <ChartArea
      width={layout.width}
      height={layout.height}
      margin={{ top: TREND_TOP, right: layout.right }}
      label={label}
    >
      {(prefix) => (
        <>
          <TrendPeriod drawing={drawing} layout={layout} />
          <CartesianGrid vertical={false} syncWithTicks className={styles.grid} />
          <TrendVolume drawing={drawing} layout={layout} prefix={prefix} />
          <TrendCurves drawing={drawing} layout={layout} prefix={prefix} />
          <YAxis
            {...AXIS}
            width={TREND_LEFT}
            domain={[layout.bottomAmount, layout.high]}
            ticks={[...layout.amountTicks]}
            tickFormatter={shortMoney}
          />
          <XAxis
            {...AXIS}
            type="number"
            dataKey="step"
            height={AXIS_HEIGHT}
            domain={[-0.5, last + 0.5]}
            ticks={[...layout.stepTicks]}
            tickFormatter={(step: number) => drawing.steps[step]?.label ?? ''}
            axisLine={{ className: styles.axis }}
          />
          <TrendLabels drawing={drawing} layout={layout} />
        </>
      )}
    </ChartArea>
  );
});
