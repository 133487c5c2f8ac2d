import { type ReactNode, useId } from 'react';
import { ComposedChart } from 'recharts';
import { CohortPatterns } from '../cohort-patterns';
import styles from './charts.module.css';

interface ChartAreaProps {
  readonly width: number;
  readonly height: number;
  /** Between the edge and the plot with its axes. */
  readonly margin: { readonly top: number; readonly right: number; readonly left?: number };
  /** The name of the chart, spoken. */
  readonly label: string;
  /** Drawn with the patterns of the cohorts, whose ids begin with the prefix. */
  readonly children: (prefix: string) => ReactNode;
}

/** Where a chart is drawn. Keys and pointer are the business of what stands around it. */
export function ChartArea({ width, height, margin, label, children }: ChartAreaProps) {
  const prefix = useId();
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ bottom: 0, left: 0, ...margin }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={label}
      className={styles.chart}
    >
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      {children(prefix)}
    </ComposedChart>
  );
}

/** What every axis has in common: each of its ticks is named, and the domain stays as it is given. */
export const AXIS = {
  allowDataOverflow: true,
  tick: { className: styles.tick },
  tickLine: false,
  axisLine: false,
  interval: 0,
} as const;
