import { areaFill } from '../cohort-patterns';
import styles from './charts.module.css';
import { columnPath } from './column-path';
import type { HistogramDrawing } from './histogram-drawing';
import type { HistogramLayout } from './histogram-layout';
import type { ChartScales } from './chart-frame';

interface ColumnsProps {
  readonly drawing: HistogramDrawing;
  readonly layout: HistogramLayout;
  readonly scales: ChartScales;
  readonly prefix: string;
}

/** One path of area and one of outline for each cohort, whatever the number of buckets. */
export function HistogramColumns({ drawing, layout, scales, prefix }: ColumnsProps) {
  const { series, mirrored } = drawing;
  // Hatches over hatches read as noise: then only the first cohort keeps its area.
  const isOutlined = (index: number) =>
    index > 0 && !mirrored && (layout.isNarrow || series.length > 2);
  return series.map(({ slot, columns }, index) => {
    const sign = mirrored && index > 0 ? -1 : 1;
    const path = columnPath(columns, scales.x, (value) => scales.y(sign * value));
    return (
      <g key={slot} data-slot={slot}>
        {!isOutlined(index) && <path d={path} {...areaFill(slot, prefix)} />}
        <path d={path} className={isOutlined(index) ? styles.dashedOutline : styles.outline} />
      </g>
    );
  });
}

/** The active salary filter as a band behind the columns. */
export function HistogramFilter({ drawing, layout, scales }: Omit<ColumnsProps, 'prefix'>) {
  if (drawing.filter === null) return null;
  const { from, to } = drawing;
  const within = (amount: number) => Math.max(from, Math.min(amount, to));
  const left = scales.x(within(drawing.filter.from ?? from));
  const right = scales.x(within(drawing.filter.to ?? to));
  const [low, high] = [scales.y(drawing.mirrored ? -layout.top : 0), scales.y(layout.top)];
  const y = Math.min(low, high);
  return (
    <rect
      x={left}
      y={y}
      width={Math.max(0, right - left)}
      height={Math.abs(high - low)}
      className={styles.filter}
    />
  );
}
