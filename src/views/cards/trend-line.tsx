import { money } from '../../ui/format/money';
import styles from './card-marks.module.css';
import { SPARKLINE, type Sparkline } from './sparkline-points';

/** The median over time, small; its ends are spoken. */
export function TrendLine({ line }: { readonly line: Sparkline }) {
  return (
    <svg
      className={styles.sparkline}
      width={SPARKLINE.width}
      height={SPARKLINE.height}
      viewBox={`0 0 ${SPARKLINE.width} ${SPARKLINE.height}`}
      role="img"
      aria-label={`Median over time: from ${money(line.first)} to ${money(line.end)}`}
    >
      {line.pieces.map((points) => (
        <polyline key={points} points={points} />
      ))}
      <circle cx={line.last.x} cy={line.last.y} r="2.5" />
    </svg>
  );
}
