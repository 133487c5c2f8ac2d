import { useRef } from 'react';
import { textWidth } from './charts/text-width';
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
const GAP_SIZE = 11;

interface IntervalPlotProps {
  readonly rows: readonly IntervalRow[];
  /** The whole of it in words, for those who do not see it. */
  readonly label: string;
}

/** Differences with their intervals against 0, as wide as there is room. */
export function IntervalPlot({ rows, label }: IntervalPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ height: plotHeight(rows.length) }}
      aria-busy={width === null || undefined}
    >
      {width !== null && <IntervalDrawing rows={rows} label={label} width={width} role="img" />}
    </div>
  );
}

interface IntervalDrawingProps extends IntervalPlotProps {
  readonly width: number;
  /** Files take what is an "application". */
  readonly role: 'img' | 'application';
}

/** Filled dot: the interval leaves 0 out; hollow: it does not. */
export function IntervalDrawing({ rows, label, width, role }: IntervalDrawingProps) {
  return (
    <svg
      role={role}
      aria-label={label}
      className={styles.plot}
      width={width}
      height={plotHeight(rows.length)}
    >
      <Rows rows={rows} layout={layoutIntervals(rows, width)} />
    </svg>
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
      {interval === null && gap !== null && <Gap text={gap} x={plotLeft} y={y} />}
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

/** On a ground of its own: the lines of the axis would run through the words. */
function Gap({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  const width = textWidth(text, GAP_SIZE) + 2 * CAP;
  return (
    <>
      <rect x={x - CAP} y={y - 9} width={width} height={18} className={styles.ground} />
      <text x={x} y={y + BASELINE} className={styles.gap}>
        {text}
      </text>
    </>
  );
}

function intervalPath(lower: number, upper: number, y: number): string {
  const cap = (x: number) => `M${x} ${y - CAP}V${y + CAP}`;
  return `M${lower} ${y}H${upper}${cap(lower)}${cap(upper)}`;
}
