import { useRef } from 'react';
import { useWidth } from './charts/use-width';
import styles from './interval-plot.module.css';
import {
  AXIS_HEIGHT,
  type IntervalLayout,
  type IntervalRow,
  ROW_HEIGHT,
  layoutIntervals,
  plotHeight,
} from './interval-plot-layout';
import './slot.css';

const CAP = 4;
const DOT = 4.5;
const BASELINE = 4;

interface IntervalPlotProps {
  readonly rows: readonly IntervalRow[];
  /** The whole of it in words, for those who do not see it. */
  readonly label: string;
}

/** Differences with their intervals against 0. Filled dot: the interval leaves 0 out; hollow: not. */
export function IntervalPlot({ rows, label }: IntervalPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = plotHeight(rows.length);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {width !== null && (
        <svg role="img" aria-label={label} className={styles.plot} width={width} height={height}>
          <Rows rows={rows} layout={layoutIntervals(rows, width)} />
        </svg>
      )}
    </div>
  );
}

function Rows({
  rows,
  layout,
}: {
  readonly rows: readonly IntervalRow[];
  readonly layout: IntervalLayout;
}) {
  const axisTop = layout.height - AXIS_HEIGHT + CAP;
  return (
    <>
      {layout.ticks.map(({ at, label, isZero }) => (
        <g key={label}>
          <line
            x1={at}
            x2={at}
            y1={0}
            y2={axisTop}
            className={isZero ? styles.zero : styles.grid}
          />
          <text x={at} y={layout.height - 6} className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <Row
          key={row.label}
          row={row}
          label={layout.labels[index] ?? row.label}
          layout={layout}
          y={(index + 0.5) * ROW_HEIGHT}
        />
      ))}
    </>
  );
}

interface RowProps {
  readonly row: IntervalRow;
  /** As it fits. */
  readonly label: string;
  readonly layout: IntervalLayout;
  readonly y: number;
}

function Row({ row, label, layout: { toPixels, plotLeft }, y }: RowProps) {
  const { slot, value, interval, isClear, gap } = row;
  return (
    <>
      <text
        x={0}
        y={y + BASELINE}
        data-slot={slot ?? undefined}
        className={slot === null ? styles.label : styles.cohort}
      >
        {label}
      </text>
      {interval === null && gap !== null && (
        <text x={plotLeft} y={y + BASELINE} className={styles.gap}>
          {gap}
        </text>
      )}
      {interval !== null && (
        <path
          className={styles.interval}
          d={intervalPath(toPixels(interval.lower), toPixels(interval.upper), y)}
        />
      )}
      {interval !== null && value !== null && (
        <circle
          cx={toPixels(value)}
          cy={y}
          r={DOT}
          className={isClear ? styles.clear : styles.unclear}
        />
      )}
    </>
  );
}

function intervalPath(lower: number, upper: number, y: number): string {
  const cap = (x: number) => `M${x} ${y - CAP}V${y + CAP}`;
  return `M${lower} ${y}H${upper}${cap(lower)}${cap(upper)}`;
}
