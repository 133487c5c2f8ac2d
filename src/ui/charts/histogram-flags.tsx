import { FLAG_SIZE } from './flag-lanes';
import styles from './charts.module.css';
import type { HistogramDrawing } from './histogram-drawing';
import {
  AXIS_HEIGHT,
  type HistogramLayout,
  LANE_HEIGHT,
  PLOT_LEFT,
  PLOT_RIGHT,
} from './histogram-layout';
import { textWidth } from './text-width';
import type { ChartScales } from './chart-frame';

const FIRST_BASELINE = 16;
const UNDER_TEXT = 4;

interface FlagsProps {
  readonly layout: HistogramLayout;
  readonly scales: ChartScales;
  readonly mirrored: boolean;
}

/** Medians and the budget: all lines first, then all texts, whose halo cuts the lines they cross. */
export function HistogramFlags({ layout, scales, mirrored }: FlagsProps) {
  const baseline = (lane: number) => FIRST_BASELINE + LANE_HEIGHT * lane;
  const bottom = layout.height - AXIS_HEIGHT;
  return (
    <>
      {layout.flags.map((flag) => (
        <line
          key={flag.slot ?? 'budget'}
          data-slot={flag.slot ?? undefined}
          className={flag.slot === null ? styles.budget : styles.median}
          x1={flag.at}
          x2={flag.at}
          y1={baseline(flag.lane) + UNDER_TEXT}
          y2={mirrored && flag.slot !== null ? scales.y(0) : bottom}
        />
      ))}
      {layout.flags.map((flag) => (
        <text
          key={flag.slot ?? 'budget'}
          data-slot={flag.slot ?? undefined}
          className={flag.slot === null ? styles.budgetFlag : styles.flag}
          x={flag.left}
          y={baseline(flag.lane)}
        >
          {flag.text}
        </text>
      ))}
    </>
  );
}

interface DrawnProps {
  readonly drawing: HistogramDrawing;
  readonly layout: HistogramLayout;
  readonly scales: ChartScales;
}

/** The median of the lower half, labelled there. */
export function MirroredFlag({ drawing, layout, scales }: DrawnProps) {
  const lower = drawing.series[1];
  if (lower === undefined || lower.median === null) return null;
  const x = scales.x(lower.median.at);
  const bottom = layout.height - AXIS_HEIGHT;
  const right = layout.width - PLOT_RIGHT;
  const fits = x + 6 + textWidth(lower.median.label, FLAG_SIZE) <= right;
  return (
    <g data-slot={lower.slot}>
      <line className={styles.median} x1={x} x2={x} y1={scales.y(0)} y2={bottom} />
      <text
        className={styles.flag}
        x={fits ? x + 6 : x - 6}
        y={bottom - 8}
        textAnchor={fits ? 'start' : 'end'}
      >
        {lower.median.label}
      </text>
    </g>
  );
}

/** The words over the columns that hold everything beyond them. */
export function PoolLabels({ drawing, layout, scales }: DrawnProps) {
  return layout.pools.map(({ text, side, slot, left, over, lane }) => (
    <text
      key={`${side} ${slot ?? 'all'}`}
      data-slot={slot ?? undefined}
      className={slot === null ? styles.pool : styles.cohortPool}
      x={left}
      y={scales.y(Math.min(over, drawing.peak)) - 8 - 14 * lane}
    >
      {text}
    </text>
  ));
}

/** Why a chart of one cohort has no columns. */
export function HistogramAbsence({ drawing, layout }: Omit<DrawnProps, 'scales'>) {
  const [only, ...others] = drawing.series;
  if (only === undefined || others.length > 0 || only.absence === null) return null;
  return (
    <g data-slot={only.slot}>
      <text className={styles.flag} x={PLOT_LEFT + 8} y={layout.plotTop + 24}>
        {only.name}
      </text>
      <text className={styles.pool} x={PLOT_LEFT + 8} y={layout.plotTop + 44}>
        {only.absence}
      </text>
    </g>
  );
}
