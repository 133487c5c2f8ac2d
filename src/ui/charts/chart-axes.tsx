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
import type { AxisPlaces } from './chart-frame';
import styles from './charts.module.css';

/** What is drawn in the chart around, and the names of its ticks. */
export interface ChartContent {
  readonly layers: ReactNode;
  readonly names: { readonly x: readonly string[]; readonly y: readonly string[] };
}

interface ChartPlaces {
  readonly x: AxisPlaces;
  readonly y: AxisPlaces;
}

const NO_PLACES: AxisPlaces = { ticks: [], size: 0, hasLine: false, isReversed: false };

export const ChartContents = createContext<ChartContent>({ layers: null, names: { x: [], y: [] } });
export const ChartTicks = createContext<ChartPlaces>({ x: NO_PLACES, y: NO_PLACES });

interface ChartAxesProps {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly left: number;
  readonly label: string;
  readonly grid: 'rows' | 'columns';
  /** Of the ids of the patterns. */
  readonly prefix: string;
}

/**
 * The chart without what is drawn in it, which comes by the contexts above: each part goes by what it
 * shows, so new figures move no tick that stays in its place.
 */
export const ChartAxes = memo(function ChartAxes(props: ChartAxesProps) {
  const { width, height, top, right, left, label, grid, prefix } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={{ top, right, bottom: 0, left }}
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
      <ValueAxis />
      <BaseAxis />
    </ComposedChart>
  );
});

function Layers() {
  return use(ChartContents).layers;
}

function ValueAxis() {
  const { y } = use(ChartTicks);
  return (
    <YAxis {...AXIS} {...settingsOf(y)} tick={drawTickOfY} width={y.size} hide={y.size === 0} />
  );
}

function BaseAxis() {
  const { x } = use(ChartTicks);
  return <XAxis {...AXIS} {...settingsOf(x)} tick={drawTickOfX} dataKey="at" height={x.size} />;
}

const drawTickOfX = (tick: XAxisTickContentProps) => <Tick {...tick} axis="x" />;
const drawTickOfY = (tick: YAxisTickContentProps) => <Tick {...tick} axis="y" />;

/** Each tick is named, and none is worked out. */
const AXIS = {
  type: 'number',
  domain: [0, 1],
  allowDataOverflow: true,
  niceTicks: 'none',
  tickLine: false,
  interval: 0,
} as const;

function settingsOf({ ticks, hasLine, isReversed }: AxisPlaces) {
  return {
    ticks: [...ticks],
    axisLine: hasLine && { className: styles.axis },
    reversed: isReversed,
  };
}

/** From the place of a tick to the line under its name, in the size of the letters. */
const DROP = { start: '0.71em', middle: '0.355em', end: '0' } as const;

interface TickProps {
  readonly axis: 'x' | 'y';
  readonly index: number;
  readonly x: number | string;
  readonly y: number | string;
  readonly textAnchor: XAxisTickContentProps['textAnchor'];
  readonly verticalAnchor: keyof typeof DROP;
}

/** A plain text: the one of Recharts measures its words in the page, which lays it all out anew. */
function Tick({ axis, index, x, y, textAnchor, verticalAnchor }: TickProps) {
  return (
    <text x={x} y={y} dy={DROP[verticalAnchor]} textAnchor={textAnchor} className={styles.tick}>
      {use(ChartContents).names[axis][index]}
    </text>
  );
}
