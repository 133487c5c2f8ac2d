import type { HistogramColumn } from './histogram-drawing';

type Scale = (value: number) => number;

/** Runs of columns without an empty one between them. */
function runsOf(columns: readonly HistogramColumn[]): readonly (readonly HistogramColumn[])[] {
  const runs: HistogramColumn[][] = [];
  let previous: HistogramColumn | null = null;
  for (const column of columns) {
    if (column.value > 0) {
      if (previous === null || previous.to !== column.from) runs.push([]);
      runs.at(-1)?.push(column);
    }
    previous = column.value > 0 ? column : null;
  }
  return runs;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

/** The outline of the columns from base to base, as the data of one path. */
export function columnPath(columns: readonly HistogramColumn[], x: Scale, y: Scale): string {
  return runsOf(columns)
    .map((run) => {
      const steps = run.map(
        ({ from, to, value }) => `L${round(x(from))} ${round(y(value))}H${round(x(to))}`,
      );
      const [first] = run;
      return `M${round(x(first?.from ?? 0))} ${round(y(0))}${steps.join('')}V${round(y(0))}`;
    })
    .join('');
}
