import { memo, useId } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { CohortPatterns } from '../cohort-patterns';
import { shortMoney } from '../format/money';
import styles from './charts.module.css';
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
  const prefix = useId();
  return (
    <ComposedChart
      width={layout.width}
      height={layout.height}
      margin={{ top: LADDER_TOP, right: layout.right, bottom: 0, left: layout.left }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={label}
      className={styles.chart}
    >
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      <CartesianGrid horizontal={false} syncWithTicks className={styles.grid} />
      <YAxis
        hide
        width={0}
        type="number"
        domain={[0, layout.bodyHeight]}
        allowDataOverflow
        reversed
      />
      <XAxis
        type="number"
        dataKey="amount"
        height={LADDER_AXIS}
        domain={[drawing.from, drawing.to]}
        allowDataOverflow
        ticks={[...layout.ticks]}
        tickFormatter={shortMoney}
        tick={{ className: styles.tick }}
        tickLine={false}
        axisLine={false}
        interval={0}
      />
      <LadderBands drawing={drawing} layout={layout} />
      <LadderFigures layout={layout} prefix={prefix} />
      <LadderNames drawing={drawing} layout={layout} />
    </ComposedChart>
  );
});
