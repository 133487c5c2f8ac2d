import { type ReactNode, useId, useState } from 'react';
import { ChartAxes, ChartContents, ChartTicks } from './chart-axes';
import {
  type ChartAxis,
  type ChartFrame,
  type ChartScales,
  placesOf,
  scalesOf,
} from './chart-frame';

interface ChartAreaProps {
  readonly frame: ChartFrame;
  /** What is drawn, with the patterns of the cohorts, whose ids begin with the prefix. */
  readonly children: (scales: ChartScales, prefix: string) => ReactNode;
}

/** Where a chart is drawn. Keys and pointer are the business of what stands around it. */
export function ChartArea({ frame, children }: ChartAreaProps) {
  const prefix = useId();
  const { x, y, margin, ...rest } = frame;
  const places = useUnchanged({ x: placesOf(x), y: placesOf(y) });
  const layers = children(scalesOf(frame), prefix);
  return (
    <ChartContents value={{ layers, names: { x: namesOf(x), y: namesOf(y) } }}>
      <ChartTicks value={places}>
        <ChartAxes {...rest} {...margin} prefix={prefix} />
      </ChartTicks>
    </ChartContents>
  );
}

const namesOf = ({ ticks }: ChartAxis) => ticks.map(({ label }) => label);

/** Plain data as it was for as long as it says the same. */
function useUnchanged<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
