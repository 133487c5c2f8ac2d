import { useMemo, useRef, useState } from 'react';
import { announce } from '../../ui/announcer';
import { LadderChart } from '../../ui/charts/ladder-chart';
import type { LadderDrawing } from '../../ui/charts/ladder-drawing';
import {
  LADDER_TOP,
  ladderHeight,
  type LadderLayout,
  layoutLadder,
  ROW_HEIGHT,
} from '../../ui/charts/ladder-layout';
import { ReadingFrame } from '../../ui/charts/reading-frame';
import { useWidth } from '../../ui/charts/use-width';
import { LoadingState } from '../../ui/states';
import { CohortName } from '../../ui/swatch';
import type { LadderReading } from './ladder-reading';
import styles from './seniority.module.css';

interface SeniorityPlotProps {
  readonly drawing: LadderDrawing;
  readonly readings: readonly LadderReading[];
  /** The name of the chart, spoken. */
  readonly label: string;
}

/** The ladder with the line that reads its rows. */
export function SeniorityPlot({ drawing, readings, label }: SeniorityPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [pointed, setPointed] = useState<number | null>(null);
  const row = pointed !== null && pointed < readings.length ? pointed : null;
  const reading = row === null ? undefined : readings[row];
  const readRow = (next: number | null, by: 'pointer' | 'key') => {
    setPointed(next);
    const spoken = next === null ? undefined : readings[next];
    if (by === 'key' && spoken !== undefined) announce(sentenceOf(spoken));
  };
  return (
    <div ref={place}>
      {width === null ? (
        <LoadingState
          height={ladderHeight(drawing.levels.length, drawing.levels[0]?.rows.length ?? 1)}
        />
      ) : (
        <SizedLadder {...{ drawing, label, width, row }} onRow={readRow} />
      )}
      <p className={styles.read}>
        {reading === undefined ? (
          <span className={styles.hint}>Point at a row, or move with the arrow keys</span>
        ) : (
          <>
            {reading.level}, <CohortName slot={reading.slot} name={reading.name} />: {reading.words}
          </>
        )}
      </p>
    </div>
  );
}

interface SizedLadderProps {
  readonly drawing: LadderDrawing;
  readonly label: string;
  readonly width: number;
  readonly row: number | null;
  readonly onRow: (row: number | null, by: 'pointer' | 'key') => void;
}

function SizedLadder({ drawing, label, width, row, onRow }: SizedLadderProps) {
  const layout = useMemo(() => layoutLadder(drawing, width), [drawing, width]);
  return (
    <ReadingFrame
      count={layout.rows.length}
      item={row}
      itemAt={(_, y) => rowAt(layout, y)}
      placeOf={(read) => placeOf(layout, read)}
      onRead={onRow}
    >
      <LadderChart drawing={drawing} layout={layout} label={label} />
    </ReadingFrame>
  );
}

function rowAt({ rows }: LadderLayout, y: number): number | null {
  const at = rows.findIndex((row) => Math.abs(LADDER_TOP + row.y - y) <= ROW_HEIGHT / 2);
  return at < 0 ? null : at;
}

function placeOf({ rows }: LadderLayout, row: number) {
  const top = LADDER_TOP + (rows[row]?.y ?? 0) - ROW_HEIGHT / 2;
  return { top, height: ROW_HEIGHT, insetInline: 0 };
}

function sentenceOf({ level, name, words }: LadderReading): string {
  return `${level}, ${name}: ${words}.`;
}
