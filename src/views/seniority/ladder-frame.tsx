import { type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { itemForKey } from '../../ui/charts/chart-keys';
import { LADDER_TOP, type LadderLayout, ROW_HEIGHT } from '../../ui/charts/ladder-layout';
import styles from './seniority.module.css';

interface LadderFrameProps {
  readonly layout: LadderLayout;
  /** Index of the row that is read. */
  readonly row: number | null;
  readonly onRow: (row: number | null, by: 'pointer' | 'key') => void;
  readonly children: ReactNode;
}

/** Reads a row under the pointer or by keys. */
export function LadderFrame({ layout, row, onRow, children }: LadderFrameProps) {
  const { rows } = layout;
  const onPointerMove = (event: PointerEvent) => {
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top - LADDER_TOP;
    const at = rows.findIndex((placed) => Math.abs(placed.y - y) <= ROW_HEIGHT / 2);
    onRow(at < 0 ? null : at, 'pointer');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = itemForKey(event.key, row, rows.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onRow(next, 'key');
  };
  const read = row === null ? undefined : rows[row];
  return (
    <div
      className={styles.frame}
      onPointerMove={onPointerMove}
      onPointerLeave={() => onRow(null, 'pointer')}
      onKeyDown={onKeyDown}
      onBlur={() => onRow(null, 'pointer')}
    >
      {children}
      {read !== undefined && (
        <div
          className={styles.point}
          style={{ top: LADDER_TOP + read.y - ROW_HEIGHT / 2, height: ROW_HEIGHT }}
        />
      )}
    </div>
  );
}
