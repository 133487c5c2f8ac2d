import { evenStep, multiples } from './even-steps';
import type { LadderDrawing, LadderLevel, LadderRow } from './ladder-drawing';
import { textWidth } from './text-width';

export const LADDER_TOP = 28;
export const LADDER_AXIS = 24;
export const ROW_HEIGHT = 24;
const LEVEL_GAP = 20;
const NARROW = 520;
const TICK_SPACE = 56;
const SMALL = 11;
/** Between a whisker and its flag. */
const FLAG_GAP = 8;

export interface PlacedRow {
  readonly level: LadderLevel;
  readonly row: LadderRow;
  /** Middle of the row, in pixels from the top of the plot. */
  readonly y: number;
  readonly flag: { readonly x: number; readonly end: boolean } | null;
}

export interface LadderLayout {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly bodyHeight: number;
  readonly ticks: readonly number[];
  readonly levels: readonly { readonly level: LadderLevel; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
}

/** The height of a ladder, known before its figures are. */
export function ladderHeight(levels: number, cohorts: number): number {
  return LADDER_TOP + bodyHeightOf(levels, cohorts) + LADDER_AXIS;
}

function bodyHeightOf(levels: number, cohorts: number): number {
  return levels * (Math.max(2, cohorts) * ROW_HEIGHT + LEVEL_GAP);
}

/** Where everything goes, from the figures and the width alone. */
export function layoutLadder(drawing: LadderDrawing, width: number): LadderLayout {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 76 : 132;
  const right = isNarrow ? 68 : 160;
  const plotWidth = Math.max(1, width - left - right);
  const cohorts = Math.max(1, ...drawing.levels.map(({ rows }) => rows.length));
  const levelHeight = Math.max(2, cohorts) * ROW_HEIGHT + LEVEL_GAP;
  const toPixels = (amount: number) =>
    left + ((amount - drawing.from) / (drawing.to - drawing.from)) * plotWidth;
  const step = evenStep((TICK_SPACE / plotWidth) * (drawing.to - drawing.from));
  const levels = drawing.levels.map((level, index) => ({ level, y: index * levelHeight }));
  return {
    width,
    height: ladderHeight(drawing.levels.length, cohorts),
    isNarrow,
    left,
    right,
    bodyHeight: bodyHeightOf(drawing.levels.length, cohorts),
    ticks: multiples(step, drawing.from, drawing.to),
    levels,
    rows: levels.flatMap(({ level, y }) =>
      level.rows.map((row, index) => ({
        level,
        row,
        y: y + (index + 0.5) * ROW_HEIGHT,
        flag: isNarrow ? null : placeFlag(row, toPixels, left, width - right),
      })),
    ),
  };
}

/** Left of the figures where there is room, else right of them, else nowhere. */
function placeFlag(
  row: LadderRow,
  toPixels: (amount: number) => number,
  left: number,
  right: number,
): PlacedRow['flag'] {
  const low = row.p10 ?? row.p25;
  const high = row.p90 ?? row.p75;
  if (row.flag === null || low === null || high === null) return null;
  const room = textWidth(row.flag, SMALL) + FLAG_GAP;
  if (toPixels(low) - room >= left) return { x: toPixels(low) - FLAG_GAP, end: true };
  return toPixels(high) + room <= right ? { x: toPixels(high) + FLAG_GAP, end: false } : null;
}
