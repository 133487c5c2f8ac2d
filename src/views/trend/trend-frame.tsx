import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { itemForKey } from '../../ui/charts/chart-keys';
import { AXIS_HEIGHT } from '../../ui/charts/histogram-layout';
import { TREND_LEFT, TREND_TOP, type TrendLayout } from '../../ui/charts/trend-layout';
import styles from './trend.module.css';

interface TrendFrameProps {
  readonly layout: TrendLayout;
  /** Steps in the plot. */
  readonly count: number;
  readonly step: number | null;
  readonly onStep: (step: number | null, by: 'pointer' | 'key') => void;
  readonly children: ReactNode;
}

/** Reads a step under the pointer or by keys. */
export function TrendFrame({ layout, count, step, onStep, children }: TrendFrameProps) {
  const { stepWidth } = layout;
  const point = (event: PointerEvent) => {
    const left = event.currentTarget.getBoundingClientRect().left + TREND_LEFT;
    const at = Math.floor((event.clientX - left) / stepWidth);
    onStep(at >= 0 && at < count ? at : null, 'pointer');
  };
  // A finger that is lifted leaves too, but what it pointed at is still to be read.
  const leave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') onStep(null, 'pointer');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemForKey(event.key, step, count);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(next, 'key');
  };
  return (
    <div
      className={styles.frame}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={leave}
      onKeyDown={onKeyDown}
      onBlur={() => onStep(null, 'pointer')}
    >
      {children}
      {step !== null && (
        <div
          className={styles.point}
          style={{
            left: TREND_LEFT + step * stepWidth,
            width: stepWidth,
            top: TREND_TOP,
            bottom: AXIS_HEIGHT,
          }}
        />
      )}
    </div>
  );
}
