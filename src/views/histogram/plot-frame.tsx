import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { itemForKey } from '../../ui/charts/chart-keys';
import { AXIS_HEIGHT, type HistogramLayout, PLOT_LEFT } from '../../ui/charts/histogram-layout';
import styles from './histogram.module.css';

/** Columns from `first` to before `end`. */
export interface ColumnSpan {
  readonly first: number;
  readonly end: number;
}

interface PlotFrameProps {
  readonly layout: HistogramLayout;
  /** Columns in the plot. */
  readonly count: number;
  readonly column: number | null;
  readonly selection: ColumnSpan | null;
  readonly onColumn: (column: number | null, by: 'pointer' | 'key') => void;
  readonly onSelect: (selection: ColumnSpan | null) => void;
  readonly children: ReactNode;
}

/** Reads a bucket under the pointer or by keys, and selects a range by dragging. */
export function PlotFrame(props: PlotFrameProps) {
  const { layout, count, column, selection, onColumn, onSelect, children } = props;
  const dragStart = useRef<number | null>(null);
  const [byPointer, setByPointer] = useState(false);
  const columnWidth = layout.plotWidth / count;
  const columnAt = (event: PointerEvent) => {
    const left = event.currentTarget.getBoundingClientRect().left + PLOT_LEFT;
    return Math.floor((event.clientX - left) / columnWidth);
  };
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  const onPointerDown = (event: PointerEvent) => {
    const start = columnAt(event);
    if (event.button !== 0 || start < 0 || start >= count) return;
    dragStart.current = start;
    setByPointer(true);
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const at = columnAt(event);
    const start = dragStart.current;
    if (start === null) return onColumn(at >= 0 && at < count ? at : null, 'pointer');
    const to = within(at);
    onColumn(to, 'pointer');
    if (to !== start || selection !== null) {
      onSelect({ first: Math.min(start, to), end: Math.max(start, to) + 1 });
    }
  };
  const stopDragging = () => {
    dragStart.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemForKey(event, column, count);
    if (next === undefined) return;
    event.preventDefault();
    setByPointer(false);
    if (next === null && column === null) onSelect(null);
    onColumn(next, 'key');
  };
  const place = ({ first, end }: ColumnSpan) => ({
    left: PLOT_LEFT + first * columnWidth,
    width: (end - first) * columnWidth,
    top: layout.plotTop,
    bottom: AXIS_HEIGHT,
  });
  return (
    <div
      className={styles.frame}
      data-pointer={byPointer}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={stopDragging}
      onPointerCancel={stopDragging}
      onPointerLeave={() => onColumn(null, 'pointer')}
      onKeyDown={onKeyDown}
      onBlur={() => {
        setByPointer(false);
        onColumn(null, 'pointer');
      }}
    >
      {children}
      {selection !== null && <div className={styles.selection} style={place(selection)} />}
      {column !== null && (
        <div className={styles.point} style={place({ first: column, end: column + 1 })} />
      )}
    </div>
  );
}
