import { type ReactNode, useId } from 'react';
import { ChartAxes, ChartLayers } from './chart-axes';
import { type ChartFrame, type ChartScales, scalesOf } from './chart-frame';

interface ChartAreaProps {
  readonly frame: ChartFrame;
  /** What is drawn, with the patterns of the cohorts, whose ids begin with the prefix. */
  readonly children: (scales: ChartScales, prefix: string) => ReactNode;
}

/** Where a chart is drawn. Keys and pointer are the business of what stands around it. */
export function ChartArea({ frame, children }: ChartAreaProps) {
  const prefix = useId();
  return (
    <ChartLayers value={children(scalesOf(frame), prefix)}>
      <ChartAxes {...frame} prefix={prefix} />
    </ChartLayers>
  );
}
