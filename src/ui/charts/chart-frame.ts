export interface ChartTick {
  readonly at: number;
  readonly label: string;
}

/** An axis from its value at the lower or left end to the one at the other. */
export interface ChartAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly ChartTick[];
  /** Room for the names of its ticks in pixels; 0 hides it. */
  readonly size: number;
  readonly hasLine?: boolean;
  /** From the top down. */
  readonly isReversed?: boolean;
}

/** All of a chart but what is drawn in it. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Between the edge and the plot with its axes. */
  readonly margin: { readonly top: number; readonly right: number; readonly left: number };
  /** The name of the chart, spoken. */
  readonly label: string;
  /** The lines at the ticks of one axis. */
  readonly grid: 'rows' | 'columns';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
}

/** Where the ticks of an axis stand, from 0 to 1, whatever they stand for. */
export interface AxisPlaces {
  readonly ticks: readonly number[];
  readonly size: number;
  readonly hasLine: boolean;
  readonly isReversed: boolean;
}

export function placesOf(axis: ChartAxis): AxisPlaces {
  const { from, to, ticks, size, hasLine = false, isReversed = false } = axis;
  // Thirds of different spans would else differ in their last digit.
  const place = (at: number) => Number(((at - from) / (to - from || 1)).toFixed(9));
  return { ticks: ticks.map(({ at }) => place(at)), size, hasLine, isReversed };
}

/** From values to pixels of the chart. */
export interface ChartScales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export function scalesOf({ width, height, margin, x, y }: ChartFrame): ChartScales {
  const [top, bottom] = [margin.top, height - x.size];
  return {
    x: scale(x, margin.left + y.size, width - margin.right),
    y: y.isReversed === true ? scale(y, top, bottom) : scale(y, bottom, top),
  };
}

function scale({ from, to }: ChartAxis, start: number, end: number): (value: number) => number {
  const pixels = (end - start) / (to - from || 1);
  return (value) => start + (value - from) * pixels;
}

/** Ticks at some places under the names that a function gives them. */
export function ticksAt(
  places: readonly number[],
  nameOf: (at: number) => string,
): readonly ChartTick[] {
  return places.map((at) => ({ at, label: nameOf(at) }));
}
