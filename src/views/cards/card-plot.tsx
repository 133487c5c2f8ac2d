import { useId } from 'react';
import type { Slot } from '../../domain/cohort';
import { areaFill, CohortPatterns } from '../../ui/cohort-patterns';
import { type Axis, position } from './axis';
import styles from './card-marks.module.css';
import type { CardMarks } from './cards-view-model';

interface CardPlotProps {
  readonly slot: Slot;
  readonly marks: CardMarks;
  readonly axis: Axis;
}

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const BOX = { top: MIDDLE - 5.5, bottom: MIDDLE + 5.5 } as const;

/** P25 to P75 as a line, the interval as a box, the median as a dot. The figures stand beside it. */
export function CardPlot({ slot, marks, axis }: CardPlotProps) {
  const prefix = useId();
  const { line, dot, hollow } = marks;
  return (
    <svg className={styles.marks} width="100%" height={HEIGHT} aria-hidden="true">
      <defs>
        <CohortPatterns prefix={prefix} />
      </defs>
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className={styles.grid}
          x1={`${position(axis, tick)}%`}
          x2={`${position(axis, tick)}%`}
          y1="0"
          y2={HEIGHT}
        />
      ))}
      {line !== null && (
        <line
          className={styles.quartiles}
          x1={`${line.from}%`}
          x2={`${line.to}%`}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      {marks.box !== null && <IntervalBox slot={slot} box={marks.box} prefix={prefix} />}
      <circle className={styles.dot} data-hollow={hollow} cx={`${dot}%`} cy={MIDDLE} r="4" />
    </svg>
  );
}

interface IntervalBoxProps {
  readonly slot: Slot;
  readonly box: { readonly from: number | null; readonly to: number | null };
  readonly prefix: string;
}

/** A box without the side on which the interval is open. */
function IntervalBox({ slot, box, prefix }: IntervalBoxProps) {
  const from = `${box.from ?? 0}%`;
  const to = `${box.to ?? 100}%`;
  const shape = {
    x: from,
    y: BOX.top,
    width: `${(box.to ?? 100) - (box.from ?? 0)}%`,
    height: BOX.bottom - BOX.top,
  };
  return (
    <>
      <rect className={styles.ground} {...shape} />
      <rect {...shape} {...areaFill(slot, prefix)} />
      <g className={styles.edge}>
        <line x1={from} x2={to} y1={BOX.top} y2={BOX.top} />
        <line x1={from} x2={to} y1={BOX.bottom} y2={BOX.bottom} />
        {box.from !== null && <line x1={from} x2={from} y1={BOX.top} y2={BOX.bottom} />}
        {box.to !== null && <line x1={to} x2={to} y1={BOX.top} y2={BOX.bottom} />}
      </g>
    </>
  );
}
