import { shortMoney } from '../../ui/format/money';
import { type AmountAxis, placeOf } from './amount-axis';
import styles from './technologies-figure.module.css';
import type { Mark, TechnologyItem } from './technologies-view-model';

const HEAD = 28;
const ROW = 30;
const PLOT_LEFT = 200;
/** Room for median and offers at the right. */
const PLOT_RIGHT = 220;
const MEDIAN_RIGHT = 110;

interface TechnologiesFigureProps {
  readonly items: readonly TechnologyItem[];
  readonly axis: AmountAxis | null;
  readonly heads: { readonly median: string; readonly offers: string };
  readonly width: number;
  readonly label: string;
}

/** The list as one drawing, for files. */
export function TechnologiesFigure(props: TechnologiesFigureProps) {
  const { items, axis, heads, width, label } = props;
  const plotWidth = width - PLOT_LEFT - PLOT_RIGHT;
  const medianX = width - MEDIAN_RIGHT;
  return (
    <svg width={width} height={HEAD + items.length * ROW} role="application" aria-label={label}>
      {axis?.ticks.map((tick) => (
        <text
          key={tick}
          x={PLOT_LEFT + (placeOf(axis, tick) / 100) * plotWidth}
          y={HEAD - 10}
          className={styles.tick}
        >
          {shortMoney(tick)}
        </text>
      ))}
      <text x={medianX} y={HEAD - 10} className={styles.head}>
        {heads.median}
      </text>
      <text x={width} y={HEAD - 10} className={styles.head}>
        {heads.offers}
      </text>
      {items.map((item, index) => (
        <g
          key={item.technology}
          transform={`translate(0 ${HEAD + index * ROW})`}
          data-slot={item.slot ?? undefined}
        >
          <line x1="0" x2={width} className={styles.hairline} />
          <text y={ROW / 2 + 4} className={styles.name}>
            {item.technology}
          </text>
          {item.mark !== null && (
            <g transform={`translate(${PLOT_LEFT} ${ROW / 2})`}>
              <FigureMark mark={item.mark} width={plotWidth} />
            </g>
          )}
          <text x={medianX} y={ROW / 2 + 4} className={styles.median}>
            {item.figure}
          </text>
          <text x={width} y={ROW / 2 + 4} className={styles.head}>
            {item.offers}
          </text>
        </g>
      ))}
    </svg>
  );
}

function FigureMark({ mark, width }: { readonly mark: Mark; readonly width: number }) {
  const { at, line } = mark;
  const toPixels = (place: number) => (place / 100) * width;
  return (
    <>
      <line x1="0" x2={width} className={styles.hairline} />
      {line !== null && (
        <line x1={toPixels(line.from)} x2={toPixels(line.to)} className={styles.interval} />
      )}
      <circle cx={toPixels(at)} r="4.5" className={line === null ? styles.rough : styles.dot} />
    </>
  );
}
