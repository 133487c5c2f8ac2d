import { useXAxisScale, useYAxisScale } from 'recharts';

/** The scales of the chart around; null until its axes are known. */
export function useScales() {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (xScale === undefined || yScale === undefined) return null;
  return {
    x: (amount: number) => xScale(amount) ?? 0,
    y: (value: number) => yScale(value) ?? 0,
  };
}
