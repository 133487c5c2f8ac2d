import { useRef, useState } from 'react';
import type { HistogramDrawing } from '../../ui/charts/histogram-drawing';
import { useWidth } from '../../ui/charts/use-width';
import { announce } from '../../ui/announcer';
import { money } from '../../ui/format/money';
import type { Nouns } from '../../domain/nouns';
import { useOneByOne } from '../../ui/one-by-one';
import { RangeSliders } from '../../ui/range-sliders';
import { LoadingState } from '../../ui/states';
import { BudgetHandle } from './budget-handle';
import { BudgetLine } from './budget-line';
import { chartsHeight, chartWidth, HistogramCharts } from './histogram-charts';
import { HistogramReads, ReadLine, spokenReading } from './histogram-reads';
import type { HistogramView } from './histogram-view-model';
import styles from './histogram.module.css';
import { type ColumnSpan, PlotFrame } from './plot-frame';
import { columnCount, readColumn } from './reading';
import { SelectionLine } from './selection-line';

interface HistogramPlotProps {
  readonly view: HistogramView;
  readonly drawings: readonly HistogramDrawing[];
  readonly label: string;
  readonly nouns: Nouns;
  readonly selection: ColumnSpan | null;
  /** The columns of the active salary filter. */
  readonly filtered: ColumnSpan | null;
  readonly onSelect: (selection: ColumnSpan | null) => void;
}

/** The charts with what reads them: bucket, range and budget. */
export function HistogramPlot(props: HistogramPlotProps) {
  const { view, drawings, label, nouns, selection, filtered, onSelect } = props;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const isDrawn = useOneByOne(drawings.length, view);
  const [pointed, setPointed] = useState<number | null>(null);
  const count = columnCount(view);
  const column = pointed === null ? null : Math.min(pointed, count - 1);
  const point = (next: number | null, by: 'pointer' | 'key') => {
    setPointed(next);
    if (by === 'key' && next !== null) announce(spokenReading(readColumn(view, next), nouns));
  };
  const { first, end } = selection ?? filtered ?? { first: 0, end: count };
  return (
    <div ref={place}>
      {width === null ? (
        <LoadingState height={chartsHeight(drawings.length, Math.min(1000, window.innerWidth))} />
      ) : (
        <HistogramCharts
          drawings={drawings}
          width={width}
          label={label}
          isDrawn={isDrawn}
          frame={(chart, layout, key) => (
            <PlotFrame
              key={key}
              layout={layout}
              count={count}
              column={column}
              selection={selection}
              onColumn={point}
              onSelect={onSelect}
            >
              {chart}
              <BudgetHandle view={view} layout={layout} />
            </PlotFrame>
          )}
        />
      )}
      <div
        className={styles.strip}
        style={{ maxWidth: width === null ? undefined : chartWidth(drawings.length, width) }}
      >
        <RangeSliders
          label="Selection"
          min={0}
          max={count}
          step={1}
          from={first}
          to={end}
          format={(edge) => money(view.from + edge * view.width)}
          onChange={(from, to) => onSelect({ first: from, end: to })}
        />
      </div>
      <HistogramReads>
        <ReadLine
          label="Bucket"
          reading={column === null ? null : readColumn(view, column)}
          hint="Point at a column, or move with the arrow keys"
          nouns={nouns}
        />
        <SelectionLine view={view} selection={selection} nouns={nouns} onSelect={onSelect} />
        <BudgetLine view={view} />
      </HistogramReads>
    </div>
  );
}
