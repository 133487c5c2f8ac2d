import styles from './range-sliders.module.css';

interface RangeSlidersProps {
  /** What is selected, spoken before "from" and "to": "Years". */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** The ends never cross; one step at least stays between them. */
  readonly onChange: (from: number, to: number) => void;
  /** The spoken value: "$7,000". */
  readonly format: (value: number) => string;
}

/** Two native sliders on one track. */
export function RangeSliders(props: RangeSlidersProps) {
  const { label, min, max, step, from, to, onChange, format } = props;
  const share = (value: number) => (max === min ? 0 : (100 * (value - min)) / (max - min));
  return (
    <div className={styles.sliders}>
      <div
        className={styles.fill}
        style={{ left: `${share(from)}%`, width: `${share(to) - share(from)}%` }}
      />
      <input
        type="range"
        aria-label={`${label} from`}
        aria-valuetext={format(from)}
        min={min}
        max={max}
        step={step}
        value={from}
        onChange={(event) => onChange(Math.min(Number(event.target.value), to - step), to)}
      />
      <input
        type="range"
        aria-label={`${label} to`}
        aria-valuetext={format(to)}
        min={min}
        max={max}
        step={step}
        value={to}
        onChange={(event) => onChange(from, Math.max(Number(event.target.value), from + step))}
      />
    </div>
  );
}
