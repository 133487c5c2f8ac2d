import { areaFill } from '../cohort-patterns';
import { wholeNumber } from '../format/number';
import chart from './charts.module.css';
import type { ChartScales } from './chart-frame';
import type { TrendDrawing } from './trend-drawing';
import styles from './trend.module.css';
import { TREND_LEFT, type TrendLayout, VOLUME_HEIGHT } from './trend-layout';
import { bandPath, medianPath } from './trend-paths';

interface LayerProps {
  readonly drawing: TrendDrawing;
  readonly layout: TrendLayout;
  readonly scales: ChartScales;
  readonly prefix: string;
}

/** The chosen period, behind everything. */
export function TrendPeriod({ drawing, layout, scales }: Omit<LayerProps, 'prefix'>) {
  if (drawing.period === null) return null;
  const left = scales.x(drawing.period.first - 0.5);
  return (
    <rect
      className={styles.period}
      x={left}
      width={scales.x(drawing.period.last + 0.5) - left}
      y={scales.y(layout.high)}
      height={scales.y(layout.bottomAmount) - scales.y(layout.high)}
    />
  );
}

/** Bands first, then lines, then points: no band covers a line. */
export function TrendCurves({ drawing, layout, scales, prefix }: LayerProps) {
  const { x, y } = scales;
  return (
    <>
      {drawing.series
        .filter(({ isBanded }) => isBanded)
        .map(({ slot, marks }) => (
          <path
            key={slot}
            className={slot === 0 ? styles.tint : styles.pattern}
            d={bandPath(marks, x, y)}
            {...areaFill(slot, prefix)}
          />
        ))}
      {drawing.series.map(({ slot, marks }) => (
        <path key={slot} data-slot={slot} className={styles.line} d={medianPath(marks, x, y)} />
      ))}
      {drawing.series.map((series) => (
        <TrendPoints key={series.slot} series={series} layout={layout} x={x} y={y} />
      ))}
    </>
  );
}

/** Below this many pixels a step full points would hide their line: only hollow ones are drawn. */
const DENSE = 8;
const ROOMY = 14;

interface PointsProps {
  readonly series: TrendDrawing['series'][number];
  readonly layout: TrendLayout;
  readonly x: (step: number) => number;
  readonly y: (amount: number) => number;
}

function TrendPoints({ series: { slot, marks }, layout, x, y }: PointsProps) {
  const radius = layout.stepWidth >= ROOMY ? 3 : 2;
  return (
    <g data-slot={slot}>
      {marks.map(({ median, isRough }, step) =>
        median === null || (layout.stepWidth < DENSE && !isRough) ? null : (
          <circle
            key={step}
            cx={x(step)}
            cy={y(median)}
            r={radius}
            className={isRough ? styles.hollow : styles.point}
          />
        ),
      )}
    </g>
  );
}

/** Columns narrower than this are filled: a pattern would not be seen. */
const PATTERN_WIDTH = 6;
const WIDEST_COLUMN = 9;

/** How much there was in each step, cohorts side by side on a scale of their own. */
export function TrendVolume({ drawing, layout, scales, prefix }: LayerProps) {
  const { series } = drawing;
  const base = scales.y(layout.bottomAmount);
  const each = Math.min(WIDEST_COLUMN, (layout.stepWidth * 0.84) / series.length);
  const column = each > 3 ? each - 1 : each;
  const isFilled = column < PATTERN_WIDTH;
  return series.map(({ slot, marks }, place) => (
    <g key={slot} data-slot={slot}>
      {marks.map(({ offers }, step) => {
        const height = (offers / Math.max(1, layout.mostOffers)) * VOLUME_HEIGHT;
        const left = scales.x(step) + (place - series.length / 2) * each;
        const box = { x: left, y: base - height, width: column, height };
        return offers === 0 ? null : (
          <rect
            key={step}
            {...box}
            {...(isFilled || slot === 0 ? {} : areaFill(slot, prefix))}
            className={isFilled || slot === 0 ? styles.column : styles.patternColumn}
          />
        );
      })}
    </g>
  ));
}

/** Names at the ends of the lines and the scale of the columns. */
export function TrendLabels({ drawing, layout, scales }: Omit<LayerProps, 'prefix'>) {
  const base = scales.y(layout.bottomAmount);
  const right = TREND_LEFT + layout.plotWidth + 8;
  return (
    <>
      {layout.endLabels.map(({ slot, text, y }) => (
        <text key={slot} data-slot={slot} className={chart.flag} x={right} y={y + 4}>
          {text}
        </text>
      ))}
      <text className={styles.scale} x={TREND_LEFT - 8} y={base - VOLUME_HEIGHT + 8}>
        {wholeNumber(layout.mostOffers)}
      </text>
      <text className={styles.scale} x={TREND_LEFT - 8} y={base}>
        0
      </text>
      <text className={chart.tick} x={right} y={base - 4}>
        {drawing.volume}
      </text>
    </>
  );
}
