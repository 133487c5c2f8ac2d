import { createContext, memo, type ReactNode, use } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { CohortPatterns } from '../cohort-patterns';
import type { ChartAxis, ChartFrame } from './chart-frame';
import styles from './charts.module.css';

/** What is drawn in the chart around. */
export const ChartLayers = createContext<ReactNode>(null);

function Layers() {
  return use(ChartLayers);
}

interface ChartAxesProps extends ChartFrame {
  /** Of the ids of the patterns. */
  readonly prefix: string;
}

/**
 * The chart without what is drawn in it, which comes by `ChartLayers`: new figures on the same axes
 * leave it as it is.
 */
export const ChartAxes = memo(function ChartAxes(props: ChartAxesProps) {
  const { width, height, margin, label, grid, x, y, prefix } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ bottom: 0, ...margin }}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
      aria-label={label}
      className={styles.chart}
    >
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      <CartesianGrid
        vertical={grid === 'columns'}
        horizontal={grid === 'rows'}
        syncWithTicks
        className={styles.grid}
      />
      <Layers />
      <YAxis {...AXIS} {...settingsOf(y)} width={y.size} hide={y.size === 0} />
      <XAxis {...AXIS} {...settingsOf(x)} dataKey="at" height={x.size} />
    </ComposedChart>
  );
}, isSameFrame);

/** They are plain data. */
function isSameFrame(before: ChartAxesProps, after: ChartAxesProps): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** The domain stays as it is given, each tick is named, and none is worked out. */
const AXIS = {
  type: 'number',
  allowDataOverflow: true,
  niceTicks: 'none',
  tick: drawTick,
  tickLine: false,
  interval: 0,
} as const;

function settingsOf({ from, to, ticks, hasLine, isReversed }: ChartAxis) {
  const labels = new Map(ticks.map(({ at, label }) => [at, label]));
  return {
    domain: [from, to],
    ticks: ticks.map(({ at }) => at),
    tickFormatter: (at: number) => labels.get(at) ?? '',
    axisLine: hasLine === true && { className: styles.axis },
    reversed: isReversed === true,
  };
}

/** The heights of figures over their middle and under their top, in the size of the letter. */
const DROP = { start: '0.71em', middle: '0.355em', end: '0' } as const;

/** A plain text: the one of Recharts measures its words in the page, which lays it all out anew. */
function drawTick(props: XAxisTickContentProps | YAxisTickContentProps) {
  const { x, y, textAnchor, verticalAnchor, payload, tickFormatter, index } = props;
  return (
    <text x={x} y={y} dy={DROP[verticalAnchor]} textAnchor={textAnchor} className={styles.tick}>
      {tickFormatter?.(payload.value, index)}
    </text>
  );
}
