import { memo } from 'react';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { shortMoney } from '../format/money';
import { AXIS, ChartArea } from './chart-area';
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
  return (
    <ChartArea
      width={layout.width}
      height={layout.height}
      margin={{ top: LADDER_TOP, right: layout.right, left: layout.left }}
      label={label}
    >
      {(prefix) => (
        <>
          <CartesianGrid horizontal={false} syncWithTicks className={styles.grid} />
          <YAxis {...AXIS} hide width={0} type="number" domain={[0, layout.bodyHeight]} reversed />
          <XAxis
            {...AXIS}
            type="number"
            dataKey="amount"
            height={LADDER_AXIS}
            domain={[drawing.from, drawing.to]}
            ticks={[...layout.ticks]}
            tickFormatter={shortMoney}
          />
          <LadderBands drawing={drawing} layout={layout} />
          <LadderFigures layout={layout} prefix={prefix} />
          <LadderNames drawing={drawing} layout={layout} />
        </>
      )}
    </ChartArea>
  );
});
