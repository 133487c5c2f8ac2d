import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { itemForKey } from './chart-keys';
import styles from './reading-frame.module.css';

interface ReadingFrameProps {
  /** What can be read: rows, months. */
  readonly count: number;
  readonly item: number | null;
  /** The item at a place in the frame; null where there is none. */
  readonly itemAt: (x: number, y: number) => number | null;
  /** Where the item that is read lies. */
  readonly placeOf: (item: number) => CSSProperties;
  readonly onRead: (item: number | null, by: 'pointer' | 'key') => void;
  readonly children: ReactNode;
}

/** Around a chart: reads what is under the pointer, or what the arrow keys lead to. */
export function ReadingFrame(props: ReadingFrameProps) {
  const { count, item, itemAt, placeOf, onRead, children } = props;
  const point = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onRead(itemAt(event.clientX - left, event.clientY - top), 'pointer');
  };
  // A finger that is lifted leaves too, but what it pointed at is still to be read.
  const leave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') onRead(null, 'pointer');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemForKey(event, item, count);
    if (next === undefined) return;
    event.preventDefault();
    onRead(next, 'key');
  };
  return (
    <div
      className={styles.frame}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={leave}
      onKeyDown={onKeyDown}
      onBlur={() => onRead(null, 'pointer')}
    >
      {children}
      {item !== null && <div className={styles.point} style={placeOf(item)} />}
    </div>
  );
}
