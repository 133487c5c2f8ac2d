import { useMemo, useRef, useState } from 'react';
import { announce } from '../../ui/announcer';
import { LadderChart } from '../../ui/charts/ladder-chart';
import type { LadderDrawing } from '../../ui/charts/ladder-drawing';
import { ladderHeight, layoutLadder } from '../../ui/charts/ladder-layout';
import { useWidth } from '../../ui/charts/use-width';
import { LoadingState } from '../../ui/states';
import { CohortName } from '../../ui/swatch';
import { LadderFrame } from './ladder-frame';
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
  const [row, setRow] = useState<number | null>(null);
  const reading = row === null ? undefined : readings[row];
  const readRow = (next: number | null, by: 'pointer' | 'key') => {
    setRow(next);
    const spoken = next === null ? undefined : readings[next];
    if (by === 'key' && spoken !== undefined) announce(sentenceOf(spoken));
  };
  return (
    <div ref={place}>
      {width === null ? (
        <LoadingState height={ladderHeight(drawing.levels.length, 2)} />
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
    <LadderFrame layout={layout} row={row} onRow={onRow}>
      <LadderChart drawing={drawing} layout={layout} label={label} />
    </LadderFrame>
  );
}

function sentenceOf({ level, name, words }: LadderReading): string {
  return `${level}, ${name}: ${words}.`;
}
