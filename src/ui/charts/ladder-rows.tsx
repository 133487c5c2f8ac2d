import { areaFill } from '../cohort-patterns';
import styles from './charts.module.css';
import type { LadderDrawing, LadderRow } from './ladder-drawing';
import { LADDER_TOP, type LadderLayout, type PlacedRow, ROW_HEIGHT } from './ladder-layout';
import type { ChartScales } from './chart-frame';

const BOX = 12;
const CAP = 3;
const DOT = 4.5;

interface LadderProps {
  readonly drawing: LadderDrawing;
  readonly layout: LadderLayout;
  readonly scales: ChartScales;
}

/** The published bands, behind the rows that they are about. */
export function LadderBands({ drawing, layout, scales }: LadderProps) {
  const within = (amount: number) => Math.max(drawing.from, Math.min(amount, drawing.to));
  return layout.rows.map(({ level, row, y }) => {
    if (row.band === null) return null;
    const left = scales.x(within(row.band.from));
    return (
      <rect
        key={`${level.name} ${row.slot}`}
        className={styles.band}
        x={left}
        y={scales.y(y) - ROW_HEIGHT / 2}
        width={Math.max(0, scales.x(within(row.band.to ?? drawing.to)) - left)}
        height={ROW_HEIGHT - 2}
      />
    );
  });
}

interface FiguresProps {
  readonly layout: LadderLayout;
  readonly scales: ChartScales;
  readonly prefix: string;
}

/** Whiskers, boxes and dots with their medians and numbers of candidates. */
export function LadderFigures({ layout, scales, prefix }: FiguresProps) {
  return layout.rows.map((placed) => (
    <g key={`${placed.level.name} ${placed.row.slot}`} data-slot={placed.row.slot}>
      {placed.row.absence === null ? (
        <Spread row={placed.row} x={scales.x} y={scales.y(placed.y)} prefix={prefix} />
      ) : (
        <text className={styles.absence} x={layout.left + 8} y={scales.y(placed.y) + 4}>
          {placed.row.absence}
        </text>
      )}
      <RowWords placed={placed} layout={layout} y={scales.y(placed.y) + 4} />
    </g>
  ));
}

interface SpreadProps {
  readonly row: LadderRow;
  readonly x: (amount: number) => number;
  readonly y: number;
  readonly prefix: string;
}

function Spread({ row, x, y, prefix }: SpreadProps) {
  const { slot, p10, p25, median, p75, p90 } = row;
  if (median === null) return null;
  const box =
    p25 === null || p75 === null
      ? null
      : { x: x(p25), y: y - BOX / 2, width: Math.max(1, x(p75) - x(p25)), height: BOX };
  return (
    <>
      {p10 !== null && p90 !== null && (
        <path
          className={styles.whisker}
          d={`M${x(p10)} ${y}H${x(p90)}M${x(p10)} ${y - CAP}v${2 * CAP}M${x(p90)} ${y - CAP}v${2 * CAP}`}
        />
      )}
      {box !== null && (
        <>
          <rect className={styles.ground} {...box} />
          <rect className={styles.box} {...box} {...areaFill(slot, prefix)} />
        </>
      )}
      <circle
        className={row.isRough ? styles.hollowDot : styles.dot}
        cx={x(median)}
        cy={y}
        r={DOT}
      />
    </>
  );
}

interface RowWordsProps {
  readonly placed: PlacedRow;
  readonly layout: LadderLayout;
  readonly y: number;
}

function RowWords({ placed: { row, flag }, layout, y }: RowWordsProps) {
  const medianRight = layout.width - layout.right + 68;
  return (
    <>
      {flag !== null && (
        <text className={styles.warning} x={flag.x} y={y} textAnchor={flag.end ? 'end' : 'start'}>
          {row.flag}
        </text>
      )}
      <text className={styles.figure} x={medianRight} y={y} textAnchor="end">
        {row.medianLabel}
      </text>
      {!layout.isNarrow && (
        <text
          className={row.isRough ? styles.roughSize : styles.tick}
          x={layout.width}
          y={y}
          textAnchor="end"
        >
          {row.sizeLabel}
        </text>
      )}
    </>
  );
}

/** Levels and years at the left, heads of the figures at the right. */
export function LadderNames({ drawing, layout }: Omit<LadderProps, 'scales'>) {
  const medianRight = layout.width - layout.right + 68;
  return (
    <>
      <text className={styles.tick} x={medianRight} y={12} textAnchor="end">
        {drawing.medianHead}
      </text>
      {!layout.isNarrow && (
        <text className={styles.tick} x={layout.width} y={12} textAnchor="end">
          {drawing.sizeHead}
        </text>
      )}
      {layout.levels.map(({ level, y }) => (
        <g key={level.name}>
          <text className={styles.level} x={0} y={LADDER_TOP + y + 16}>
            {level.name}
          </text>
          <text className={styles.tick} x={0} y={LADDER_TOP + y + 32}>
            {layout.isNarrow ? level.shortYears : level.years}
          </text>
          {layout.isNarrow && <NarrowFlags layout={layout} level={level.name} />}
        </g>
      ))}
    </>
  );
}

/** Where rows are short the flags stand under their level. */
function NarrowFlags({ layout, level }: { readonly layout: LadderLayout; readonly level: string }) {
  const rows = layout.rows.filter((placed) => placed.level.name === level);
  const last = rows.at(-1);
  const flags = rows.flatMap(({ row }) => (row.flag === null ? [] : [row]));
  if (last === undefined || flags.length === 0) return null;
  return (
    <text
      className={styles.tick}
      x={layout.width}
      y={LADDER_TOP + last.y + ROW_HEIGHT / 2 + 13}
      textAnchor="end"
    >
      {flags.map(({ slot, flag }, index) => (
        <tspan key={slot} data-slot={slot} className={styles.hued}>
          {index > 0 ? `, ${flag}` : flag}
        </tspan>
      ))}
    </text>
  );
}
