import { memo, type ReactNode, useMemo } from 'react';
import type { HistogramDrawing } from '../../ui/charts/histogram-drawing';
import { HistogramChart } from '../../ui/charts/histogram-chart';
import { type HistogramLayout, layoutHistogram } from '../../ui/charts/histogram-layout';
import styles from './histogram.module.css';

const SINGLE_HEIGHT = 340;
const SINGLE_HEIGHT_NARROW = 280;
const MULTIPLE_HEIGHT = 200;
const GAP = 24;
const NARROW = 560;

/** The height that the charts take, known before they are there. */
export function chartsHeight(charts: number, width: number): number {
  if (charts === 1) return width < NARROW ? SINGLE_HEIGHT_NARROW : SINGLE_HEIGHT;
  return MULTIPLE_HEIGHT * Math.ceil(charts / columnsFor(charts, width));
}

function columnsFor(charts: number, width: number): number {
  return charts > 1 && width >= 2 * NARROW - 400 ? 2 : 1;
}

/** The width of each chart, with the room around its plot. */
export function chartWidth(charts: number, width: number): number {
  const columns = columnsFor(charts, width);
  return Math.floor((width - (columns - 1) * GAP) / columns);
}

interface ChartsProps {
  readonly drawings: readonly HistogramDrawing[];
  readonly width: number;
  /** Of one chart that stands alone. */
  readonly height?: number;
  /** What is drawn, spoken. */
  readonly label: string;
  /** The others keep what they show, or their place. */
  readonly isDrawn?: (place: number) => boolean;
  /** Puts something around each chart: what answers pointer and keys. */
  readonly frame?: (chart: ReactNode, layout: HistogramLayout, key: number) => ReactNode;
}

/** One chart, or several on the same axes. */
export function HistogramCharts(props: ChartsProps) {
  const { drawings, width, height, label, frame, isDrawn = () => true } = props;
  const columns = columnsFor(drawings.length, width);
  const each = chartWidth(drawings.length, width);
  const single = height ?? chartsHeight(1, width);
  const eachHeight = drawings.length === 1 ? single : MULTIPLE_HEIGHT;
  return (
    <div
      className={styles.charts}
      style={{ gridTemplateColumns: `repeat(${columns}, ${each}px)` }}
      aria-busy={!drawings.every((_, place) => isDrawn(place)) || undefined}
    >
      {drawings.map((drawing, index) => (
        <OneChart
          key={drawing.series[0]?.slot ?? index}
          drawing={drawing}
          waits={!isDrawn(index)}
          width={each}
          height={eachHeight}
          label={drawings.length === 1 ? label : `${label}, ${drawing.series[0]?.name ?? ''}`}
          frame={(chart, layout) => frame?.(chart, layout, index) ?? chart}
        />
      ))}
    </div>
  );
}

interface OneChartProps {
  readonly drawing: HistogramDrawing;
  /** Its turn has not come. */
  readonly waits: boolean;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly frame: (chart: ReactNode, layout: HistogramLayout) => ReactNode;
}

/** While it waits it stays as it is, with its name and what is around it. */
const OneChart = memo(
  ({ waits, ...chart }: OneChartProps) =>
    waits ? <div style={{ height: chart.height }} /> : <DrawnChart {...chart} />,
  (_, { waits }) => waits,
);

function DrawnChart({ drawing, width, height, label, frame }: Omit<OneChartProps, 'waits'>) {
  const layout = useMemo(() => layoutHistogram(drawing, width, height), [drawing, width, height]);
  return frame(<HistogramChart drawing={drawing} layout={layout} label={label} />, layout);
}
