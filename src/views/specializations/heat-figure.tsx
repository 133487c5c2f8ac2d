import styles from './heat-figure.module.css';
import type { Level } from './order';
import type { HeatCell, HeatRow } from './specializations-view-model';

const NAME_WIDTH = 280;
const HEAD = 28;
const ROW = 40;
const GAP = 2;
const INSET = 12;

interface HeatFigureProps {
  readonly levels: readonly Level[];
  readonly rows: readonly HeatRow[];
  readonly width: number;
  readonly label: string;
}

/** The heat table as one drawing, for files. */
export function HeatFigure({ levels, rows, width, label }: HeatFigureProps) {
  const columns = [...levels, 'All'];
  const cellWidth = (width - NAME_WIDTH) / columns.length;
  const height = HEAD + rows.length * ROW;
  return (
    <svg width={width} height={height} role="application" aria-label={label}>
      <defs>
        <pattern id="heat-hidden" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7-1" className={styles.hatch} />
        </pattern>
      </defs>
      {columns.map((column, index) => (
        <text
          key={column}
          x={NAME_WIDTH + (index + 1) * cellWidth - INSET}
          y={HEAD - 10}
          className={styles.head}
        >
          {column}
        </text>
      ))}
      {rows.map((row, index) => (
        <g key={row.specialization} transform={`translate(0 ${HEAD + index * ROW})`}>
          <text y={ROW / 2 + 4} className={row.focused ? styles.focused : styles.name}>
            {row.specialization}
          </text>
          {row.cells.map((cell, column) => (
            <g
              key={cell.level ?? 'all'}
              transform={`translate(${NAME_WIDTH + column * cellWidth} 0)`}
            >
              <FigureCell cell={cell} width={cellWidth - GAP} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

function FigureCell({ cell, width }: { readonly cell: HeatCell; readonly width: number }) {
  const { kind, figure, count, heat } = cell;
  const x = width - INSET + GAP;
  const size = { width, height: ROW - GAP };
  return (
    <>
      {kind === 'shown' && (
        <rect {...size} className={styles.heat} fillOpacity={(heat ?? 0) / 100} />
      )}
      {kind === 'hidden' && <rect {...size} fill="url(#heat-hidden)" />}
      <text x={x} y="17" className={kind === 'shown' ? styles.figure : styles.absent}>
        {figure}
      </text>
      <text x={x} y="32" className={styles.count}>
        {count}
      </text>
    </>
  );
}
